package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * An object that SQL drops, or a property that it resets to the server's default. The names are those before the SQL.
 *
 * @param kind the kind of object or property
 * @param object the name of the object, or of the table or type that it belongs to
 * @param part its name within the table or type, or the types of a routine's arguments; otherwise empty
 * @param to the new type of a column; otherwise empty
 * @param cascade whether dependent objects are dropped too
 * @param statement the SQL statement
 */
@Internal
public record Removal(Kind kind, QualifiedName object, String part, String to, boolean cascade, String statement) {

    /** The kinds of removed objects and properties. */
    public enum Kind {
        /** A table, view, index or sequence. */
        RELATION,
        /** A column. */
        COLUMN,
        /** The type of a column, which is replaced. */
        COLUMN_TYPE,
        /** The default of a column, on all partitions. */
        DEFAULT,
        /** The storage of a column, on all partitions. */
        STORAGE,
        /** The sequence of an identity column. */
        IDENTITY,
        /** The NOT NULL constraint of a column. */
        NOT_NULL,
        /** A constraint of a table. */
        CONSTRAINT,
        /** A trigger. */
        TRIGGER,
        /** The setting whether a trigger fires. */
        TRIGGER_STATE,
        /** A policy. */
        POLICY,
        /** A rule. */
        RULE,
        /** An enum type, composite type or domain. */
        TYPE,
        /** A check of a domain. */
        DOMAIN_CONSTRAINT,
        /** An attribute of a composite type. */
        ATTRIBUTE,
        /** A function or procedure. */
        ROUTINE,
        /** A schema. */
        SCHEMA,
        /** An extension. */
        EXTENSION
    }
}
