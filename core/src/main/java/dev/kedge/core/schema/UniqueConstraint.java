package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A unique constraint of a table.
 *
 * @param name its name
 * @param columns its columns in order
 * @param include the columns that its index includes without indexing them ({@code INCLUDE})
 * @param nullsNotDistinct whether nulls are equal to each other (from PostgreSQL 15)
 * @param deferral when it is checked
 * @param withoutOverlaps whether the last column is a range, and rows that agree in the others may not overlap in it
 *     ({@code WITHOUT OVERLAPS}, from PostgreSQL 18)
 * @param comment its comment; absent for none
 */
@Experimental
public record UniqueConstraint(
        String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferral deferral,
        boolean withoutOverlaps,
        @Prose Optional<String> comment)
        implements Constraint {
    /**
     * Copies the lists.
     *
     * @param name its name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param nullsNotDistinct whether nulls are equal to each other (from PostgreSQL 15)
     * @param deferral when it is checked
     * @param withoutOverlaps whether the last column is a range, and rows that agree in the others may not overlap in
     *     it ({@code WITHOUT OVERLAPS}, from PostgreSQL 18)
     * @param comment its comment; absent for none
     */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /**
     * Creates a unique constraint of plain columns without a comment.
     *
     * @param name its name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param nullsNotDistinct whether nulls are equal to each other (from PostgreSQL 15)
     * @param deferral when it is checked
     */
    public UniqueConstraint(
            String name, List<String> columns, List<String> include, boolean nullsNotDistinct, Deferral deferral) {
        this(name, columns, include, nullsNotDistinct, deferral, false, Optional.empty());
    }

    /**
     * {@return a unique constraint over these columns, not deferrable and without included columns}
     *
     * @param name its name
     * @param columns its columns in order
     */
    public static UniqueConstraint of(String name, List<String> columns) {
        return new UniqueConstraint(name, columns, List.of(), false, Deferral.NOT_DEFERRABLE);
    }

    /**
     * {@return this constraint, with or without {@code WITHOUT OVERLAPS}}
     *
     * @param other whether rows that agree in all columns but the last may not overlap in that one
     */
    public UniqueConstraint withWithoutOverlaps(boolean other) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferral, other, comment);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.UNIQUE;
    }

    @Override
    public UniqueConstraint withName(String other) {
        return new UniqueConstraint(other, columns, include, nullsNotDistinct, deferral, withoutOverlaps, comment);
    }

    @Override
    public UniqueConstraint renamed(Renaming renaming, QualifiedName owner) {
        return new UniqueConstraint(
                name,
                Columns.renamed(columns, renaming, owner),
                Columns.renamed(include, renaming, owner),
                nullsNotDistinct,
                deferral,
                withoutOverlaps,
                comment);
    }

    @Override
    public boolean mentions(String column) {
        return columns.contains(column) || include.contains(column);
    }

    @Override
    public UniqueConstraint withComment(Optional<String> other) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferral, withoutOverlaps, other);
    }
}
