package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;

/**
 * A column as another object names it.
 *
 * @param table its table
 * @param column its name
 */
@Experimental
public record ColumnName(QualifiedName table, String column) {
    /** The column as SQL text. */
    public String sql() {
        return table.sql() + "." + Identifier.quote(column);
    }

    ColumnName renamed(Renaming renaming) {
        return new ColumnName(renaming.relation(table), renaming.column(table, column));
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
