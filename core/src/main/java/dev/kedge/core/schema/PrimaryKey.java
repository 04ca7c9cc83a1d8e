package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name
 * @param columns its columns in order
 * @param include the columns that its index includes without indexing them ({@code INCLUDE})
 * @param deferral when it is checked
 */
@Experimental
public record PrimaryKey(String name, List<String> columns, List<String> include, Deferral deferral)
        implements Constraint {
    /**
     * Copies the lists.
     *
     * @param name the constraint's name
     * @param columns its columns in order
     * @param include the columns that its index includes without indexing them ({@code INCLUDE})
     * @param deferral when it is checked
     */
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
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

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.PRIMARY_KEY;
    }

    @Override
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns, include, deferral);
    }

    @Override
    public PrimaryKey renamed(Renaming renaming, QualifiedName owner) {
        return new PrimaryKey(
                name, Columns.renamed(columns, renaming, owner), Columns.renamed(include, renaming, owner), deferral);
    }

    @Override
    public boolean mentions(String column) {
        return columns.contains(column) || include.contains(column);
    }
}
