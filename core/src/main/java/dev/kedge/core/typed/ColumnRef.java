package dev.kedge.core.typed;

import dev.kedge.core.stability.Stable;

/**
 * A typed name of a column, generated for every accessor.
 *
 * @param table the table's name as SQL text
 * @param name the column's name as SQL text
 * @param type the column's PostgreSQL type as SQL text
 * @param nullable whether it admits null
 * @param <E> the entity
 * @param <T> the Java type of its values, boxed
 */
@SuppressWarnings("UnusedTypeParameter") // they type the expressions that columns are used in
@Stable
public record ColumnRef<E, T>(String table, String name, String type, boolean nullable) {
    /** The name as SQL text. */
    @Override
    public String toString() {
        return name;
    }
}
