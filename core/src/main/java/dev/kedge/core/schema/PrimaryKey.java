package dev.kedge.core.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name
 * @param columns its columns in order
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {
    /** Copies the list. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns);
    }
}
