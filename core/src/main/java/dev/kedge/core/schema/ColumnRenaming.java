package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a column.
 *
 * @param table the table
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record ColumnRenaming(QualifiedName table, String from, String to) implements Renaming {
    @Override
    public ColumnRenaming inverse() {
        return new ColumnRenaming(table, to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        ObjectKey column = ObjectKey.column(table, from);
        return key.equals(column) || key.equals(Retired.key(column)) ? key.withName(to) : key;
    }

    @Override
    public String column(QualifiedName of, String column) {
        return of.equals(table) && column.equals(from) ? to : column;
    }

    @Override
    public Expression expression(QualifiedName of, Expression expression) {
        return of.equals(table) ? expression.withColumnRenamed(table.name(), from, to) : expression;
    }
}
