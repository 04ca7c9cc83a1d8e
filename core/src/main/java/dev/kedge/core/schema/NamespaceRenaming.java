package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a namespace; its objects move with it.
 *
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record NamespaceRenaming(String from, String to) implements Renaming {
    @Override
    public NamespaceRenaming inverse() {
        return new NamespaceRenaming(to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return switch (key.kind()) {
            case NAMESPACE ->
                key.withOwner(QualifiedName.of(namespace(key.owner().name())));
            case ROUTINE -> key.withOwner(relation(key.owner())).withArguments(this::type);
            case GRANT, OWNER, REVOCATION -> key;
            default -> key.withOwner(relation(key.owner()));
        };
    }

    @Override
    public String namespace(String name) {
        return name.equals(from) ? to : name;
    }

    @Override
    public QualifiedName relation(QualifiedName name) {
        return new QualifiedName(namespace(name.schema()), name.name());
    }

    @Override
    public QualifiedName type(QualifiedName name) {
        return relation(name);
    }

    @Override
    public PgType type(PgType type) {
        return QualifiedName.ofSql(type.base())
                .filter(name -> name.schema().equals(from))
                .map(name -> new PgType(relation(name).sql(), type.modifiers(), type.dimensions()))
                .orElse(type);
    }

    @Override
    public Expression expression(Expression expression) {
        return expression.withSchemaRenamed(from, to);
    }
}
