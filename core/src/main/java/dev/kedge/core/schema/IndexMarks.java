package dev.kedge.core.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks of indexes, as those of a replica identity and of CLUSTER, after a change of the indexes. */
final class IndexMarks {
    private IndexMarks() {}

    /** The names of the indexes of a table, with those of its constraints. */
    private static Set<String> names(Table table) {
        return Stream.concat(
                        table.indexes().stream().map(Index::name),
                        table.constraints().stream()
                                .filter(Constraint::isIndexed)
                                .map(Constraint::name))
                .collect(Collectors.toSet());
    }

    /** The schema after a change of a table: as on the server, an index that is dropped loses its marks. */
    static Schema afterChange(Schema schema, Table before, Table after) {
        if (before.indexes().equals(after.indexes()) && before.constraints().equals(after.constraints())) {
            return schema;
        }
        Set<String> gone = new HashSet<>(names(before));
        gone.removeAll(names(after));
        return gone.isEmpty()
                ? schema
                : renamed(schema, after.name(), name -> Optional.of(name).filter(it -> !gone.contains(it)));
    }

    /** The schema in which the marks of a table and of the partitions below it follow its indexes. */
    static Schema renamed(Schema schema, QualifiedName table, Function<String, Optional<String>> rename) {
        Schema changed = schema;
        for (Partition partition : new PartitionTree(schema).under(table)) {
            Set<String> own = partition.parts().stream().map(Part::name).collect(Collectors.toSet());
            changed = renamed(changed, partition, name -> own.contains(name) ? Optional.of(name) : rename.apply(name));
        }
        Optional<Partition> itself = schema.partition(table);
        if (itself.isPresent()) {
            return renamed(changed, itself.get(), rename);
        }
        Optional<Table> found = schema.table(table);
        if (found.isEmpty()) {
            return changed;
        }
        TableSettings settings = found.get().settings().marksRenamed(rename);
        return settings.equals(found.get().settings())
                ? changed
                : changed.plus(found.get().withSettings(settings));
    }

    /** A schema with the marks that a table and the partitions below it have in another one. */
    static Schema copied(Schema marked, QualifiedName table, Schema schema) {
        Schema changed = schema;
        List<QualifiedName> names = new ArrayList<>(List.of(table));
        new PartitionTree(marked).under(table).forEach(partition -> names.add(partition.name()));
        for (QualifiedName name : names) {
            Optional<TableSettings> from = marked.relation(name).map(Table::settings);
            changed = from.isEmpty()
                    ? changed
                    : changed.withTable(
                            name,
                            now -> now.withSettings(now.settings()
                                    .withReplicaIdentity(from.get().replicaIdentity())
                                    .withCluster(from.get().cluster())));
        }
        return changed;
    }

    private static Schema renamed(Schema schema, Partition partition, Function<String, Optional<String>> rename) {
        Partition now = partition
                .withReplicaIdentity(partition.replicaIdentity().map(it -> it.indexRenamed(rename)))
                .withCluster(partition.cluster().flatMap(rename));
        return now.equals(partition) ? schema : schema.plus(now);
    }
}
