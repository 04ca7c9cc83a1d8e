package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a type, or its move to another schema.
 *
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record TypeRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public TypeRenaming inverse() {
        return new TypeRenaming(to, from);
    }

    /** The values of an enum and the attributes of a composite type move with it. */
    @Override
    public ObjectKey key(ObjectKey key) {
        return switch (key.kind()) {
            case ENUM, ENUM_VALUE, DOMAIN, RANGE_TYPE, COMPOSITE_TYPE, ATTRIBUTE -> key.withOwner(type(key.owner()));
            case ROUTINE -> key.withArguments(this::type);
            default -> key;
        };
    }

    @Override
    public QualifiedName type(QualifiedName name) {
        return name.equals(from) ? to : name;
    }

    @Override
    public PgType type(PgType type) {
        return type.element().equals(PgType.named(from)) ? PgType.named(to).array(type.dimensions()) : type;
    }

    @Override
    public Expression expression(Expression expression) {
        return expression.withTypeRenamed(from.schema(), from.name(), to.sql());
    }

    @Override
    public Expression query(Expression query) {
        return expression(query);
    }

    @Override
    public Expression signature(Expression definition) {
        return definition.withNameRenamed(from.name(), to.name());
    }
}
