package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * The effect of one rename on everything that refers to the renamed object. The server keeps references by identity, so
 * all references show the new name afterwards.
 */
@Experimental
public interface Renaming {

    /**
     * {@return the rename of an object, or its move to another schema} Enum values are not supported, because their
     * constants can be recognized only with the types of columns; see {@link EnumValueRenaming}.
     *
     * @param from its old key
     * @param to its new key, of the same kind
     */
    static Renaming of(ObjectKey from, ObjectKey to) {
        return switch (from.kind()) {
            case TABLE, VIEW, PARTITION, SEQUENCE -> new RelationRenaming(from.owner(), to.owner());
            case ENUM, DOMAIN, COMPOSITE_TYPE -> new TypeRenaming(from.owner(), to.owner());
            case RANGE_TYPE -> new RangeRenaming(from.owner(), to.owner());
            case COLLATION -> new CollationRenaming(from.owner(), to.owner());
            case NAMESPACE ->
                new NamespaceRenaming(from.owner().name(), to.owner().name());
            case COLUMN -> new ColumnRenaming(from.owner(), from.name(), to.name());
            case ATTRIBUTE -> new AttributeRenaming(from.owner(), from.name(), to.name());
            default -> new KeyRenaming(from, to);
        };
    }

    /** {@return the rename that reverts this one} */
    Renaming inverse();

    /**
     * {@return the key of an object after the rename} The keys of rights do not change here; rights follow the object
     * that they are on.
     *
     * @param key the key before the rename
     */
    default ObjectKey key(ObjectKey key) {
        return key;
    }

    /**
     * {@return the name of a table, view or sequence after the rename}
     *
     * @param name the name before the rename
     */
    default QualifiedName relation(QualifiedName name) {
        return name;
    }

    /**
     * {@return the name of a column after the rename}
     *
     * @param table the name of its table before the rename
     * @param column the name of the column before the rename
     */
    default String column(QualifiedName table, String column) {
        return column;
    }

    /**
     * {@return the name of a type after the rename}
     *
     * @param name the name before the rename
     */
    default QualifiedName type(QualifiedName name) {
        return name;
    }

    /**
     * {@return a type after the rename; the type can also be an array of a renamed type}
     *
     * @param type the type before the rename
     */
    default PgType type(PgType type) {
        return type;
    }

    /**
     * {@return the name of a collation after the rename}
     *
     * @param name the name before the rename
     */
    default QualifiedName collation(QualifiedName name) {
        return name;
    }

    /**
     * {@return the name of a function or operator class after the rename} Only the rename of a schema changes it.
     *
     * @param name the name before the rename
     */
    default QualifiedName support(QualifiedName name) {
        return name;
    }

    /**
     * {@return the query of a view after the rename}
     *
     * @param query the query before the rename
     */
    default Expression query(Expression query) {
        return query;
    }

    /**
     * {@return the definition of a routine after the rename} String literals in it do not change.
     *
     * @param definition the definition before the rename
     */
    default Expression signature(Expression definition) {
        return definition;
    }

    /**
     * {@return the name of a namespace after the rename}
     *
     * @param name the name before the rename
     */
    default String namespace(String name) {
        return name;
    }

    /**
     * {@return an expression over the columns of a table, after the rename}
     *
     * @param table the name of the table before the rename
     * @param expression the expression before the rename
     */
    default Expression expression(QualifiedName table, Expression expression) {
        return expression(expression);
    }

    /**
     * {@return an expression outside any table, after the rename}
     *
     * @param expression the expression before the rename
     */
    default Expression expression(Expression expression) {
        return expression;
    }
}
