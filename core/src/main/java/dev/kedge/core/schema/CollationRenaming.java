package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a collation, or its move to another schema.
 *
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record CollationRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public CollationRenaming inverse() {
        return new CollationRenaming(to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.COLLATION ? key.withOwner(collation(key.owner())) : key;
    }

    @Override
    public QualifiedName collation(QualifiedName name) {
        return name.equals(from) ? to : name;
    }

    @Override
    public Expression expression(Expression expression) {
        return expression.withCollationRenamed(from.schema(), from.name(), to.sql());
    }

    @Override
    public Expression query(Expression query) {
        return expression(query);
    }

    @Override
    public Expression signature(Expression definition) {
        return expression(definition);
    }
}
