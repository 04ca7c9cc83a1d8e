package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * What one rename does to everything that names the renamed object. The server keeps references by identity, so whatever
 * mentions an object mentions it under its new name from then on.
 */
@Experimental
public interface Renaming {

    /**
     * What happens when an object gets another name or goes to another schema. A value of an enum is not among those: what
     * names it can be told only with the types of columns; see {@link EnumValueRenaming}.
     *
     * @param from its key so far
     * @param to its key from now on, of the same kind
     */
    static Renaming of(ObjectKey from, ObjectKey to) {
        return switch (from.kind()) {
            case TABLE, VIEW, PARTITION, SEQUENCE -> new RelationRenaming(from.owner(), to.owner());
            case ENUM, DOMAIN, COMPOSITE_TYPE -> new TypeRenaming(from.owner(), to.owner());
            case NAMESPACE ->
                new NamespaceRenaming(from.owner().name(), to.owner().name());
            case COLUMN -> new ColumnRenaming(from.owner(), from.name(), to.name());
            case ATTRIBUTE -> new AttributeRenaming(from.owner(), from.name(), to.name());
            default -> new KeyRenaming(from, to);
        };
    }

    /** The renaming that takes this one back. */
    Renaming inverse();

    /**
     * The key of an object after the rename. Rights keep theirs, since they are found by the object that they are on.
     */
    default ObjectKey key(ObjectKey key) {
        return key;
    }

    /** The name of a table, view or sequence after the rename. */
    default QualifiedName relation(QualifiedName name) {
        return name;
    }

    /** The name of a column of a table after the rename; the table is named as before. */
    default String column(QualifiedName table, String column) {
        return column;
    }

    /** The name of a type after the rename. */
    default QualifiedName type(QualifiedName name) {
        return name;
    }

    /** A type, which may be an array of a renamed one, after the rename. */
    default PgType type(PgType type) {
        return type;
    }

    /** The query of a view after the rename. */
    default Expression query(Expression query) {
        return query;
    }

    /** The definition of a routine after the rename, of which only what stands outside of strings follows. */
    default Expression signature(Expression definition) {
        return definition;
    }

    /** The name of a namespace after the rename. */
    default String namespace(String name) {
        return name;
    }

    /** An expression over the columns of one table after the rename. */
    default Expression expression(QualifiedName table, Expression expression) {
        return expression(expression);
    }

    /** An expression that stands outside of any table after the rename. */
    default Expression expression(Expression expression) {
        return expression;
    }
}
