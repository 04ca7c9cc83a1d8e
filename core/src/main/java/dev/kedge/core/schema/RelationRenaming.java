package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;

/**
 * A table, view or sequence gets another name, or the same in another schema.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RelationRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public QualifiedName relation(QualifiedName name) {
        return name.equals(from) ? to : name;
    }

    @Override
    public Expression expression(Expression expression) {
        return expression.withRelationRenamed(from.schema(), from.name(), to.sql());
    }
}
