package dev.kedge.core.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name its name
 * @param columns its columns in order
 */
public record UniqueConstraint(String name, List<String> columns) implements Constraint {
    /** Copies the list. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public UniqueConstraint withName(String other) {
        return new UniqueConstraint(other, columns);
    }
}
