package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A partition: a table that has only its own bounds and storage. Its columns, constraints and indexes come from the
 * root table.
 *
 * @param name its name
 * @param of the table or partition that it is attached to
 * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
 * @param partitioning how it is itself partitioned; absent for a partition that holds rows
 * @param parameters its storage parameters, sorted by name
 * @param tablespace its tablespace; absent for the default tablespace of the database
 * @param comment its comment; absent for none
 */
@Experimental
public record Partition(
        QualifiedName name,
        QualifiedName of,
        Expression bounds,
        Optional<Partitioning> partitioning,
        List<StorageParameter> parameters,
        Optional<String> tablespace,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {

    /**
     * Sorts and copies the list.
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     * @param partitioning how it is itself partitioned; absent for a partition that holds rows
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     * @param comment its comment; absent for none
     */
    public Partition {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    /**
     * Creates a partition without a comment.
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     * @param partitioning how it is itself partitioned; absent for a partition that holds rows
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     */
    public Partition(
            QualifiedName name,
            QualifiedName of,
            Expression bounds,
            Optional<Partitioning> partitioning,
            List<StorageParameter> parameters,
            Optional<String> tablespace) {
        this(name, of, bounds, partitioning, parameters, tablespace, Optional.empty());
    }

    /**
     * {@return a partition that holds rows itself, with default storage}
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     */
    public static Partition of(QualifiedName name, QualifiedName of, String bounds) {
        return new Partition(name, of, new Expression(bounds), Optional.empty(), List.of(), Optional.empty());
    }

    /** {@return whether this is the default partition, which holds the rows that no other partition accepts} */
    public boolean isDefault() {
        return bounds.canonical().equals("default");
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.partition(name);
    }

    /**
     * {@return this partition with other bounds}
     *
     * @param other the new bounds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     */
    public Partition withBounds(Expression other) {
        return new Partition(name, of, other, partitioning, parameters, tablespace, comment);
    }

    /**
     * {@return this partition with another partitioning}
     *
     * @param other the new partitioning; absent for a partition that holds rows
     */
    public Partition withPartitioning(Optional<Partitioning> other) {
        return new Partition(name, of, bounds, other, parameters, tablespace, comment);
    }

    /**
     * {@return this partition with other storage parameters}
     *
     * @param other the new parameters
     */
    public Partition withParameters(List<StorageParameter> other) {
        return new Partition(name, of, bounds, partitioning, other, tablespace, comment);
    }

    /**
     * {@return this partition in another tablespace}
     *
     * @param other the new tablespace; absent for the default tablespace of the database
     */
    public Partition withTablespace(Optional<String> other) {
        return new Partition(name, of, bounds, partitioning, parameters, other, comment);
    }

    @Override
    public Partition renamed(Renaming renaming) {
        return renamed(renaming, of);
    }

    /** The partition after a rename; {@code root} is the old name of the table that its columns come from. */
    Partition renamed(Renaming renaming, QualifiedName root) {
        return new Partition(
                renaming.relation(name),
                renaming.relation(of),
                renaming.expression(bounds),
                partitioning.map(by -> by.renamed(renaming, root)),
                parameters,
                tablespace,
                comment);
    }

    @Override
    public Partition withComment(Optional<String> other) {
        return new Partition(name, of, bounds, partitioning, parameters, tablespace, other);
    }
}
