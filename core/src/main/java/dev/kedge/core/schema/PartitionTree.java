package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partitions of a schema, as trees below their tables.
 *
 * @param schema the schema that contains the partitions
 */
@Experimental
public record PartitionTree(Schema schema) {

    /**
     * {@return the direct partitions of a table or partition} The default partition is last, because the server
     * compares it with all the others.
     *
     * @param parent the name of the table or partition
     */
    public List<Partition> of(QualifiedName parent) {
        return schema.partitions().stream()
                .filter(partition -> partition.of().equals(parent))
                .sorted(Comparator.comparing(Partition::isDefault).thenComparing(Partition::name))
                .toList();
    }

    /**
     * {@return all partitions below a table or partition, at any depth, parents first}
     *
     * @param parent the name of the table or partition
     */
    public List<Partition> under(QualifiedName parent) {
        List<Partition> all = new ArrayList<>();
        for (Partition partition : of(parent)) {
            all.add(partition);
            if (partition.partitioning().isPresent()) {
                all.addAll(under(partition.name()));
            }
        }
        return all;
    }

    /**
     * {@return the partitions below a table or partition that hold rows themselves}
     *
     * @param parent the name of the table or partition
     */
    public List<Partition> leaves(QualifiedName parent) {
        return under(parent).stream()
                .filter(partition -> partition.partitioning().isEmpty())
                .toList();
    }

    /**
     * {@return the default partition of a table or partition; absent if it has none}
     *
     * @param parent the name of the table or partition
     */
    public Optional<Partition> defaultOf(QualifiedName parent) {
        return of(parent).stream().filter(Partition::isDefault).findFirst();
    }

    /**
     * {@return the table that a partition takes its columns from; absent if the schema lacks a parent}
     *
     * @param partition the partition
     */
    public Optional<Table> root(Partition partition) {
        Optional<Table> table = schema.table(partition.of());
        // the partition itself is left out, so the recursion ends even if partitions form a cycle
        return table.isPresent()
                ? table
                : schema.partition(partition.of())
                        .flatMap(parent -> new PartitionTree(schema.minus(partition.key())).root(parent));
    }

    /** The columns of the table or partition above a partition; empty if the schema lacks it. */
    List<Column> inherited(Partition partition) {
        List<QualifiedName> above = lineage(partition);
        List<Column> columns = List.of();
        for (int i = above.size() - 1; i > 0; i--) {
            QualifiedName name = above.get(i);
            List<Column> higher = columns;
            columns = schema.table(name)
                    .map(Table::columns)
                    .orElseGet(() -> schema.partition(name)
                            .map(it -> it.relation(higher).columns())
                            .orElse(List.of()));
        }
        return columns;
    }

    /** The schema in which the partitions below a table have as their own only what it does not have. */
    Schema settled(QualifiedName parent) {
        Schema settled = schema;
        for (Partition partition : under(parent)) {
            if (!partition.columns().isEmpty()) {
                List<Column> inherited = new PartitionTree(settled).inherited(partition);
                settled = settled.plus(partition.withParts(partition.relation(inherited), inherited));
            }
        }
        return settled;
    }

    /**
     * {@return the names of a partition and of its ancestors, up to the root table}
     *
     * @param partition the partition
     */
    public List<QualifiedName> lineage(Partition partition) {
        Set<QualifiedName> lineage = new LinkedHashSet<>(List.of(partition.name()));
        Optional<QualifiedName> above = Optional.of(partition.of());
        while (above.isPresent() && lineage.add(above.get())) {
            above = schema.partition(above.get()).map(Partition::of);
        }
        return List.copyOf(lineage);
    }

    /**
     * {@return how a table or partition is partitioned; absent if it is not}
     *
     * @param parent the name of the table or partition
     */
    public Optional<Partitioning> partitioning(QualifiedName parent) {
        return schema.table(parent)
                .flatMap(table -> table.settings().partitioning())
                .or(() -> schema.partition(parent).flatMap(Partition::partitioning));
    }

    /**
     * {@return the partition as an independent table, as it is after DETACH: with the columns and constraints of its
     * root table and the parts of its own, but without the comments, identities, triggers and policies of the root} Its
     * keys and indexes have the partition's own names for them.
     *
     * @param partition the partition
     */
    public Table asTable(Partition partition) {
        Table own = partition.relation(inherited(partition));
        Map<Part, String> names = ownNames(partition);
        List<Table> above = above(partition);
        Stream<Constraint> constraints = above.stream()
                .flatMap(table -> table.constraints().stream())
                .map(constraint -> constraint
                        .withName(names.getOrDefault(constraint, constraint.name()))
                        .withComment(Optional.empty()));
        Stream<Index> indexes = above.stream()
                .flatMap(table -> table.indexes().stream())
                .map(index ->
                        index.withName(names.getOrDefault(index, index.name())).withComment(Optional.empty()));
        return own.withConstraints(
                        Stream.concat(constraints, own.constraints().stream()).toList())
                .withIndexes(Stream.concat(indexes, own.indexes().stream()).toList())
                .withSettings(own.settings().marksRenamed(name -> Optional.of(detached(partition, names, name))));
    }

    /** The name that an index of a partition has once it is an independent table; {@code names} are those of the root's. */
    private static String detached(Partition partition, Map<Part, String> names, String index) {
        return partition.parts().stream().anyMatch(own -> own.name().equals(index))
                ? index
                : names.entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(index))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(index);
    }

    /**
     * {@return a partition with the marks that the indexes of the table had which becomes the partition}
     *
     * @param partition the partition
     * @param table the table
     */
    public Partition attached(Partition partition, Table table) {
        Map<Part, String> names = new PartitionTree(schema.minus(table.key()).plus(partition)).ownNames(partition);
        TableSettings settings = table.settings()
                .marksRenamed(name -> Optional.of(names.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name))
                        .map(entry -> entry.getKey().name())
                        .findFirst()
                        .orElse(name)));
        return partition.withReplicaIdentity(settings.replicaIdentity()).withCluster(settings.cluster());
    }

    /**
     * {@return the names that the keys and indexes of the root table have on a partition once it is an independent
     * table, by the part of the root table}
     *
     * @param partition the partition
     */
    public Map<Part, String> ownNames(Partition partition) {
        QualifiedName own = partition.name();
        Map<Part, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        partition.parts().forEach(part -> taken.add(part.name()));
        for (Table table : above(partition)) {
            table.constraints().stream()
                    .filter(Constraint::isIndexed)
                    .forEach(constraint -> names.put(constraint, free(taken, name(own, constraint))));
            table.indexes().forEach(index -> names.put(index, free(taken, name(own, index))));
        }
        return names;
    }

    /**
     * {@return the root table of a partition and the partitions between the two, each with the parts of its own, which the
     * partition has too}
     *
     * @param partition the partition
     */
    public List<Table> above(Partition partition) {
        List<QualifiedName> lineage = lineage(partition);
        List<Table> above = new ArrayList<>();
        for (int i = lineage.size() - 1; i > 0; i--) {
            schema.relation(lineage.get(i)).ifPresent(above::add);
        }
        return above;
    }

    private static String name(QualifiedName own, Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return Naming.primaryKey(own);
        }
        return constraint instanceof UniqueConstraint
                ? Naming.unique(own, constraint.columns())
                : Naming.part(own.name(), constraint.name());
    }

    private static String name(QualifiedName own, Index index) {
        List<String> columns = index.columnNames();
        return Naming.index(own, columns.isEmpty() ? List.of("expr") : columns);
    }

    private static String free(Set<String> taken, String wanted) {
        int number = 1;
        while (!taken.add(Naming.numbered(wanted, number))) {
            number++;
        }
        return Naming.numbered(wanted, number);
    }

    /**
     * {@return every partitioning in a tree: that of the table, and those of the partitions below it}
     *
     * @param table the root table
     */
    public List<Partitioning> allOf(Table table) {
        return Stream.concat(
                        table.settings().partitioning().stream(),
                        under(table.name()).stream().flatMap(partition -> partition.partitioning().stream()))
                .toList();
    }
}
