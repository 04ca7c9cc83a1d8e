package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indexes of tables and partitions, with those of constraints. An inherited index of a partition has the name that it has
 * on the table or partition that declares it.
 *
 * @param schema the schema that contains the tables
 */
@Experimental
public record TableIndexes(Schema schema) {

    /**
     * {@return the index with this name, or the constraint that it belongs to; absent if the table has none}
     *
     * @param table the name of the table or partition
     * @param index the name of the index
     */
    public Optional<Part> find(QualifiedName table, String index) {
        return of(table).filter(part -> part.name().equals(index)).findFirst();
    }

    /**
     * {@return whether a table or partition has a primary key, which may be inherited}
     *
     * @param table the name of the table or partition
     */
    public boolean hasPrimaryKey(QualifiedName table) {
        return of(table).anyMatch(PrimaryKey.class::isInstance);
    }

    /**
     * {@return all indexes of a table or partition, its own ones first}
     *
     * @param table the name of the table or partition
     */
    public Stream<Part> of(QualifiedName table) {
        Stream<Part> own = schema.partition(table)
                .map(partition -> indexes(partition.indexes(), partition.constraints()))
                .or(() -> schema.table(table).map(it -> indexes(it.indexes(), it.constraints())))
                .orElseGet(Stream::of);
        Stream<Part> inherited = schema.partition(table).stream()
                .flatMap(partition -> new PartitionTree(schema).above(partition).stream())
                .flatMap(above -> indexes(above.indexes(), above.constraints()));
        return Stream.concat(own, inherited);
    }

    /**
     * {@return the name of the table or partition that declares an index of a partition; absent if there is no such index}
     *
     * @param partition the partition
     * @param index the name of the index
     */
    public Optional<QualifiedName> ownerOf(Partition partition, String index) {
        Stream<QualifiedName> lineage = Stream.concat(
                Stream.of(partition.name()),
                new PartitionTree(schema).above(partition).stream().map(Table::name));
        return lineage.filter(name -> schema.relation(name)
                        .filter(table -> indexes(table.indexes(), table.constraints())
                                .anyMatch(part -> part.name().equals(index)))
                        .isPresent())
                .findFirst();
    }

    private static Stream<Part> indexes(List<Index> indexes, List<Constraint> constraints) {
        return Stream.concat(indexes.stream(), constraints.stream().filter(Constraint::isIndexed));
    }
}
