package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a range type, or its move to another schema. Its multirange type is renamed with it if it has the usual
 * name, and so are the functions that make values of both.
 *
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record RangeRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public RangeRenaming inverse() {
        return new RangeRenaming(to, from);
    }

    private TypeRenaming range() {
        return new TypeRenaming(from, to);
    }

    private TypeRenaming multirange() {
        return new TypeRenaming(multirange(from), multirange(to));
    }

    private static QualifiedName multirange(QualifiedName range) {
        return range.withName(Naming.multirange(range.name()));
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return multirange().key(range().key(key));
    }

    @Override
    public QualifiedName type(QualifiedName name) {
        return multirange().type(range().type(name));
    }

    @Override
    public PgType type(PgType type) {
        return multirange().type(range().type(type));
    }

    @Override
    public Expression expression(Expression expression) {
        return calls(multirange(), calls(range(), multirange().expression(range().expression(expression))));
    }

    private static Expression calls(TypeRenaming type, Expression expression) {
        return expression.withFunctionRenamed(
                type.from().schema(), type.from().name(), type.to().sql());
    }

    @Override
    public Expression query(Expression query) {
        return expression(query);
    }

    @Override
    public Expression signature(Expression definition) {
        return multirange().signature(range().signature(definition));
    }
}
