package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The rename of a table, view or sequence, or its move to another schema.
 *
 * @param from its old name
 * @param to its new name
 */
@Experimental
public record RelationRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public RelationRenaming inverse() {
        return new RelationRenaming(to, from);
    }

    /** The parts of a relation move with it. */
    @Override
    public ObjectKey key(ObjectKey key) {
        return switch (key.kind()) {
            case TABLE, VIEW, PARTITION, SEQUENCE -> key.withOwner(relation(key.owner()));
            case COLUMN, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, EXCLUSION -> key.withOwner(relation(key.owner()));
            case INDEX, STATISTICS, TRIGGER, POLICY, RETIRED -> key.withOwner(relation(key.owner()));
            case ROUTINE -> key.withArguments(this::type);
            case NAMESPACE,
                    EXTENSION,
                    COLLATION,
                    ENUM,
                    ENUM_VALUE,
                    DOMAIN,
                    RANGE_TYPE,
                    COMPOSITE_TYPE,
                    ATTRIBUTE,
                    SQL_OBJECT,
                    GRANT,
                    OWNER,
                    REVOCATION -> key;
        };
    }

    @Override
    public QualifiedName relation(QualifiedName name) {
        return name.equals(from) ? to : name;
    }

    /** Every table and view is also a type of the same name. */
    @Override
    public PgType type(PgType type) {
        return new TypeRenaming(from, to).type(type);
    }

    @Override
    public Expression query(Expression query) {
        return query.withTableRenamed(from.name(), to.name());
    }

    @Override
    public Expression signature(Expression definition) {
        return definition.withNameRenamed(from.name(), to.name());
    }

    @Override
    public Expression expression(Expression expression) {
        return expression.withRelationRenamed(from.schema(), from.name(), to.sql());
    }
}
