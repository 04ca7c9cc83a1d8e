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
 * The partitions of a schema as trees under their tables.
 *
 * @param schema the schema
 */
@Experimental
public record PartitionTree(Schema schema) {

    /** The parts of one table or partition, the default one last: the server compares it with all the others. */
    public List<Partition> of(QualifiedName parent) {
        return schema.partitions().stream()
                .filter(partition -> partition.of().equals(parent))
                .sorted(Comparator.comparing(Partition::isDefault).thenComparing(Partition::name))
                .toList();
    }

    /** All that is below a table or partition, each before what is below it. */
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

    /** The partitions below a table or partition that hold rows. */
    public List<Partition> leaves(QualifiedName parent) {
        return under(parent).stream()
                .filter(partition -> partition.partitioning().isEmpty())
                .toList();
    }

    /** The default partition of a table or partition; absent if it has none. */
    public Optional<Partition> defaultOf(QualifiedName parent) {
        return of(parent).stream().filter(Partition::isDefault).findFirst();
    }

    /** The table that a partition has its columns from; absent if what it is a part of is not there. */
    public Optional<Table> root(Partition partition) {
        Optional<Table> table = schema.table(partition.of());
        // a partition's own name cannot come again: the way up gets shorter with every partition left out
        return table.isPresent()
                ? table
                : schema.partition(partition.of())
                        .flatMap(parent -> new PartitionTree(schema.minus(partition.key())).root(parent));
    }

    /** The name of a partition and of all that it is a part of, its table's last. */
    public List<QualifiedName> lineage(Partition partition) {
        Set<QualifiedName> lineage = new LinkedHashSet<>(List.of(partition.name()));
        Optional<QualifiedName> above = Optional.of(partition.of());
        while (above.isPresent() && lineage.add(above.get())) {
            above = schema.partition(above.get()).map(Partition::of);
        }
        return List.copyOf(lineage);
    }

    /** How a table or partition is partitioned; absent if it is not. */
    public Optional<Partitioning> partitioning(QualifiedName parent) {
        return schema.table(parent)
                .flatMap(table -> table.settings().partitioning())
                .or(() -> schema.partition(parent).flatMap(Partition::partitioning));
    }

    /**
     * What a partition is as a table of its own: it keeps what it has from its table, but neither comments nor numbering, nor
     * triggers and policies, which only the table has; keys and indexes get names of its own.
     */
    public Table asTable(Partition partition) {
        Table root = root(partition).orElseThrow();
        Map<Part, String> names = ownNames(partition);
        List<Column> columns = root.columns().stream()
                .map(column -> column.withIdentity(Optional.empty()).withComment(Optional.empty()))
                .toList();
        TableSettings settings = TableSettings.NONE
                .withParameters(partition.parameters())
                .withTablespace(partition.tablespace())
                .withPartitioning(partition.partitioning());
        return Table.of(partition.name(), columns)
                .withConstraints(root.constraints().stream()
                        .map(constraint -> constraint.withName(names.getOrDefault(constraint, constraint.name())))
                        .toList())
                .withIndexes(root.indexes().stream()
                        .map(index -> index.withName(names.getOrDefault(index, index.name()))
                                .withComment(Optional.empty()))
                        .toList())
                .withSettings(settings);
    }

    /** The names that a partition's parts of its table's keys and indexes get when it becomes a table of its own. */
    public Map<Part, String> ownNames(Partition partition) {
        QualifiedName own = partition.name();
        Map<Part, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        root(partition).ifPresent(root -> {
            root.constraints().stream()
                    .filter(Constraint::isIndexed)
                    .forEach(constraint -> names.put(constraint, free(taken, name(own, constraint))));
            root.indexes().forEach(index -> names.put(index, free(taken, name(own, index))));
        });
        return names;
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

    /** Every way in which rows of a table are spread: its own, and those of the partitions below it. */
    public List<Partitioning> allOf(Table table) {
        return Stream.concat(
                        table.settings().partitioning().stream(),
                        under(table.name()).stream().flatMap(partition -> partition.partitioning().stream()))
                .toList();
    }
}
