package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * Something that SQL drops, or resets to what the server gives by itself. Its names are those from before the SQL.
 *
 * @param kind what it is
 * @param object its name, or that of the table or type that it belongs to
 * @param part its name within the table or type; empty where it stands by itself; the types of a routine's arguments
 * @param to the new type of a column; empty for all others
 * @param cascade whether all that depends on it goes along
 * @param statement the statement
 */
@Internal
public record Removal(Kind kind, QualifiedName object, String part, String to, boolean cascade, String statement) {

    /** The kinds of what is removed. */
    public enum Kind {
        /** A table, view, index or sequence. */
        RELATION,
        /** A column. */
        COLUMN,
        /** The type of a column, which another takes the place of. */
        COLUMN_TYPE,
        /** The default of a column, on all partitions. */
        DEFAULT,
        /** The storage of a column, on all partitions. */
        STORAGE,
        /** The sequence of an identity column. */
        IDENTITY,
        /** That a column is not null. */
        NOT_NULL,
        /** A constraint of a table. */
        CONSTRAINT,
        /** A trigger. */
        TRIGGER,
        /** Whether a trigger fires. */
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
