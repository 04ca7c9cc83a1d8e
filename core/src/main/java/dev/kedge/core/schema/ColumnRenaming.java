package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * A column gets another name.
 *
 * @param table its table
 * @param from its name so far
 * @param to its name from now on
 */
@Experimental
public record ColumnRenaming(QualifiedName table, String from, String to) implements Renaming {
    @Override
    public ColumnRenaming inverse() {
        return new ColumnRenaming(table, to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return key.equals(ObjectKey.column(table, from)) ? key.withName(to) : key;
    }

    @Override
    public String column(QualifiedName of, String column) {
        return of.equals(table) && column.equals(from) ? to : column;
    }

    @Override
    public Expression expression(QualifiedName of, Expression expression) {
        return of.equals(table) ? expression.withColumnRenamed(from, to) : expression;
    }
}
