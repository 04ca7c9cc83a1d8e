package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name
 * @param columns its columns in order
 * @param include the columns that its index includes without indexing them ({@code INCLUDE})
 * @param deferral when it is checked
 * @param withoutOverlaps whether the last column is a range, and rows that agree in the others may not overlap in it
 *     ({@code WITHOUT OVERLAPS}, from PostgreSQL 18)
 * @param comment its comment; absent for none
 */
@Experimental
public record PrimaryKey(
        String name,
        List<String> columns,
        List<String> include,
        Deferral deferral,
        boolean withoutOverlaps,
        @Prose Optional<String> comment)
        implements Constraint {
    /**
     * Copies the lists.
     *
     * @param name the constraint's name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param deferral when it is checked
     * @param withoutOverlaps whether the last column is a range, and rows that agree in the others may not overlap in
     *     it ({@code WITHOUT OVERLAPS}, from PostgreSQL 18)
     * @param comment its comment; absent for none
     */
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /**
     * Creates a primary key of plain columns without a comment.
     *
     * @param name the constraint's name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param deferral when it is checked
     */
    public PrimaryKey(String name, List<String> columns, List<String> include, Deferral deferral) {
        this(name, columns, include, deferral, false, Optional.empty());
    }

    /**
     * {@return a primary key over these columns, not deferrable and without included columns}
     *
     * @param name the constraint's name
     * @param columns its columns in order
     */
    public static PrimaryKey of(String name, List<String> columns) {
        return new PrimaryKey(name, columns, List.of(), Deferral.NOT_DEFERRABLE);
    }

    /**
     * {@return this constraint, with or without {@code WITHOUT OVERLAPS}}
     *
     * @param other whether rows that agree in all columns but the last may not overlap in that one
     */
    public PrimaryKey withWithoutOverlaps(boolean other) {
        return new PrimaryKey(name, columns, include, deferral, other, comment);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.PRIMARY_KEY;
    }

    @Override
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns, include, deferral, withoutOverlaps, comment);
    }

    @Override
    public PrimaryKey renamed(Renaming renaming, QualifiedName owner) {
        return new PrimaryKey(
                name,
                Columns.renamed(columns, renaming, owner),
                Columns.renamed(include, renaming, owner),
                deferral,
                withoutOverlaps,
                comment);
    }

    @Override
    public boolean mentions(String column) {
        return columns.contains(column) || include.contains(column);
    }

    @Override
    public PrimaryKey withComment(Optional<String> other) {
        return new PrimaryKey(name, columns, include, deferral, withoutOverlaps, other);
    }
}
