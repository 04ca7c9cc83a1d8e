package dev.kedge.core.diff.order;

/**
 * The stage at which a step runs. Objects are created before those that depend on them and dropped after them; objects
 * that prevent a change are dropped first.
 */
public enum Stage {
    /** First, because nothing else may be done if the column or table is gone. */
    REINSTATE,
    DROP_TRIGGER,
    DROP_FOREIGN_KEY,
    DROP_CONSTRAINT,
    DROP_INDEX,
    DROP_PARTITION,
    /**
     * A sequence that remains when its owner is dropped, or that is dropped by its own step, is released before that.
     */
    FREE_SEQUENCE,
    DROP_TABLE,
    CREATE_NAMESPACE,
    CREATE_EXTENSION,
    /** Before all that may sort by them. */
    CREATE_COLLATION,
    /** Before the types: the default of a domain may call nextval, and a sequence needs no type of the schema. */
    CREATE_SEQUENCE,
    CREATE_TYPE,
    /** Remaining domains and composite types, which new columns and checks may need in their new form. */
    ALTER_TYPE,
    RENAME,
    RENAME_ASIDE,
    CREATE_TABLE,
    CHANGE_BOUNDS,
    CREATE_PARTITION,
    ADD_COLUMN,
    OWN_SEQUENCE,
    /**
     * Before the types that the expressions of generated columns use change, and before the objects that they mention
     * are dropped.
     */
    DROP_GENERATED,
    /** While the columns exist that the expression used. */
    ADD_COLUMN_ANEW,
    ALTER_COLUMN,
    DROP_COLUMN_OF_CHANGED_ENUM,
    CHANGE_TYPE,
    ADD_GENERATED,
    ALTER_TABLE,
    LOG_SEQUENCE,
    /** Bodies may mention any part of a table. A routine that a table itself calls is moved forward. */
    CREATE_ROUTINE,
    /** Before constraints and indexes, which may need them. Those that tables and views need are moved forward. */
    CREATE_SQL_OBJECT,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    // before foreign keys, or they might depend on the replaced key
    DROP_ASIDE,
    ADD_FOREIGN_KEY,
    DROP_COLUMN,
    // parts that seem to mention a dropped column, but are still declared
    RESTORE,
    VALIDATE,
    /** Only views whose own query differs; others are dropped before everything else. */
    DROP_VIEW,
    CREATE_VIEW,
    ALTER_VIEW,
    CREATE_TRIGGER,
    CREATE_STATISTICS,
    CREATE_POLICY,
    /** After its policies, or no row would be visible. */
    ROW_SECURITY,
    /** Only those that generated columns used; others are dropped before everything else. */
    DROP_SQL_OBJECT,
    DROP_ROUTINE,
    DROP_SEQUENCE,
    DROP_TYPE,
    /** Composite types and domains may depend on enums, but enums on neither. */
    DROP_ENUM,
    DROP_COLLATION,
    COMMENT,
    RETIRE,
    // a table becomes a partition after everything else about it has been changed
    ATTACH_PARTITION,
    // an owner has every privilege, so a role that becomes the owner, or was the owner, gets no grants in between
    REVOKE,
    OWNER,
    GRANT,
    DROP_EXTENSION,
    DROP_NAMESPACE,
    /** Last, so that it does not fire for the other steps. */
    CREATE_EVENT_TRIGGER
}
