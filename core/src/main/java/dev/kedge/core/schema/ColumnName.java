package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;

/**
 * The name of a column together with that of its table.
 *
 * @param table the name of the table
 * @param column the name of the column in the table
 */
@Experimental
public record ColumnName(QualifiedName table, String column) {
    /** {@return the qualified and quoted name as SQL text} */
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
