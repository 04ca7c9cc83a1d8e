package dev.kedge.core.diff;

/**
 * When a step comes. What others stand on is made before them and removed after them; what stands in the way goes first.
 */
enum Stage {
    DROP_FOREIGN_KEY,
    DROP_CONSTRAINT,
    DROP_INDEX,
    DROP_TABLE,
    CREATE_ENUM,
    RENAME,
    RENAME_ASIDE,
    CREATE_TABLE,
    ADD_COLUMN,
    ALTER_COLUMN,
    DROP_COLUMN_OF_CHANGED_ENUM,
    CHANGE_ENUM,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    ADD_FOREIGN_KEY,
    DROP_ASIDE,
    DROP_COLUMN,
    DROP_ENUM,
    COMMENT
}
