package dev.kedge.core.typed;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * A typed name of a table, generated for every entity.
 *
 * @param name the table's name as SQL text
 * @param entity the entity interface
 * @param columns its columns in order
 * @param <E> the entity
 */
@Stable
public record TableRef<E>(String name, Class<E> entity, List<ColumnRef<E, ?>> columns) {
    /**
     * Copies the list.
     *
     * @param name the table's name as SQL text
     * @param entity the entity interface
     * @param columns its columns in order
     */
    public TableRef {
        columns = List.copyOf(columns);
    }

    /** The name as SQL text. */
    @Override
    public String toString() {
        return name;
    }
}
