package dev.kedge.core.diff.order;

/**
 * When a step comes. What others stand on is made before them and removed after them; what stands in the way goes first.
 */
public enum Stage {
    DROP_TRIGGER,
    DROP_FOREIGN_KEY,
    DROP_CONSTRAINT,
    DROP_INDEX,
    DROP_PARTITION,
    /** A sequence that outlives its owner, or has a step of its own for its end, is freed before the owner goes. */
    FREE_SEQUENCE,
    DROP_TABLE,
    CREATE_NAMESPACE,
    CREATE_EXTENSION,
    /** Before the types: the default of a domain may call nextval, and a sequence needs no type of the schema. */
    CREATE_SEQUENCE,
    CREATE_TYPE,
    /** Domains and composite types that stay; new columns and checks may need what they have from now on. */
    ALTER_TYPE,
    RENAME,
    RENAME_ASIDE,
    CREATE_TABLE,
    CHANGE_BOUNDS,
    CREATE_PARTITION,
    ADD_COLUMN,
    OWN_SEQUENCE,
    /** Before the types that the expressions of generated columns stand on change, and what they mention goes. */
    DROP_GENERATED,
    /** While the columns are there that its expression computed its values from. */
    ADD_COLUMN_ANEW,
    ALTER_COLUMN,
    DROP_COLUMN_OF_CHANGED_ENUM,
    CHANGE_TYPE,
    ADD_GENERATED,
    ALTER_TABLE,
    /** Bodies may mention anything of a table; what a table itself calls is drawn forward. */
    CREATE_ROUTINE,
    /** What constraints and indexes may need; what tables and views need is drawn forward. */
    CREATE_SQL_OBJECT,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    // before foreign keys, or they might stand on what is retired
    DROP_ASIDE,
    ADD_FOREIGN_KEY,
    DROP_COLUMN,
    // what seems to mention a column that goes, but is declared all the same
    RESTORE,
    VALIDATE,
    /** Only views that differ in nothing but themselves; others are taken off before everything. */
    DROP_VIEW,
    CREATE_VIEW,
    ALTER_VIEW,
    CREATE_TRIGGER,
    CREATE_POLICY,
    /** With its policies in place, or no row could be seen. */
    ROW_SECURITY,
    /** Only what generated columns were computed by; others are taken off before everything. */
    DROP_SQL_OBJECT,
    DROP_ROUTINE,
    DROP_SEQUENCE,
    DROP_TYPE,
    /** Composite types and domains may stand on enums, and never the other way round. */
    DROP_ENUM,
    COMMENT,
    // a table becomes a partition when all that it has to have is there, and nothing of it is left to be said
    ATTACH_PARTITION,
    // an owner has every privilege, and who becomes or was one is granted nothing meanwhile
    REVOKE,
    OWNER,
    GRANT,
    DROP_EXTENSION,
    DROP_NAMESPACE,
    /** When nothing is left that it would look at. */
    CREATE_EVENT_TRIGGER
}
