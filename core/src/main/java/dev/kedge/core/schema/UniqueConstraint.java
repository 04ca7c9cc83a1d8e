package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name its name
 * @param columns its columns in order
 * @param include the columns that its index includes without indexing them ({@code INCLUDE})
 * @param nullsNotDistinct whether nulls are equal to each other (from PostgreSQL 15)
 * @param deferral when it is checked
 */
@Experimental
public record UniqueConstraint(
        String name, List<String> columns, List<String> include, boolean nullsNotDistinct, Deferral deferral)
        implements Constraint {
    /**
     * Copies the lists.
     *
     * @param name its name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param nullsNotDistinct whether nulls are equal to each other (from PostgreSQL 15)
     * @param deferral when it is checked
     */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
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

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.UNIQUE;
    }

    @Override
    public UniqueConstraint withName(String other) {
        return new UniqueConstraint(other, columns, include, nullsNotDistinct, deferral);
    }

    @Override
    public UniqueConstraint renamed(Renaming renaming, QualifiedName owner) {
        return new UniqueConstraint(
                name,
                Columns.renamed(columns, renaming, owner),
                Columns.renamed(include, renaming, owner),
                nullsNotDistinct,
                deferral);
    }

    @Override
    public boolean mentions(String column) {
        return columns.contains(column) || include.contains(column);
    }
}
