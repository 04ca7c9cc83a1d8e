package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A partition: a table that has nothing of its own but its bounds and its storage. Columns, constraints and indexes come
 * from the table at the root of the tree that it is in.
 *
 * @param name its name
 * @param of the table or partition that it is a part of
 * @param bounds which rows it holds: what stands after {@code FOR VALUES}, or {@code DEFAULT}
 * @param partitioning how it is partitioned itself; absent for one that holds rows
 * @param parameters its storage parameters
 * @param tablespace where it is kept; absent for the database's default
 */
@Experimental
public record Partition(
        QualifiedName name,
        QualifiedName of,
        Expression bounds,
        Optional<Partitioning> partitioning,
        List<StorageParameter> parameters,
        Optional<String> tablespace)
        implements SchemaObject {

    /** Sorts and copies the list. */
    public Partition {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    /** A partition that holds rows and is kept like any table. */
    public static Partition of(QualifiedName name, QualifiedName of, String bounds) {
        return new Partition(name, of, new Expression(bounds), Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether it holds the rows that no other one takes. */
    public boolean isDefault() {
        return bounds.canonical().equals("default");
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.partition(name);
    }

    public Partition withBounds(Expression other) {
        return new Partition(name, of, other, partitioning, parameters, tablespace);
    }

    public Partition withPartitioning(Optional<Partitioning> other) {
        return new Partition(name, of, bounds, other, parameters, tablespace);
    }

    public Partition withParameters(List<StorageParameter> other) {
        return new Partition(name, of, bounds, partitioning, other, tablespace);
    }

    public Partition withTablespace(Optional<String> other) {
        return new Partition(name, of, bounds, partitioning, parameters, other);
    }

    @Override
    public Partition renamed(Renaming renaming) {
        return renamed(renaming, of);
    }

    /** What it becomes when something gets another name; its columns are those of {@code root}, by its name before. */
    Partition renamed(Renaming renaming, QualifiedName root) {
        return new Partition(
                renaming.relation(name),
                renaming.relation(of),
                renaming.expression(bounds),
                partitioning.map(by -> by.renamed(renaming, root)),
                parameters,
                tablespace);
    }
}
