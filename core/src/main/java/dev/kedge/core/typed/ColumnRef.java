package dev.kedge.core.typed;

import dev.kedge.core.stability.Stable;

/**
 * A typed name of a column, generated for every accessor.
 *
 * @param table the table's name as SQL text
 * @param name the column's name as SQL text
 * @param type the column's PostgreSQL type as SQL text
 * @param nullable whether it allows nulls
 * @param <E> the entity
 * @param <T> the Java type of its values, boxed
 */
@SuppressWarnings("UnusedTypeParameter") // they give types to expressions over columns
@Stable
public record ColumnRef<E, T>(String table, String name, String type, boolean nullable) {
    /** The name as SQL text. */
    @Override
    public String toString() {
        return name;
    }
}
