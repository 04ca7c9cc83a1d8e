package dev.kedge.proof.laws;

/**
 * One random change of a schema, repeatable from its seed.
 *
 * @param attribute what it changes
 * @param seed where its choices come from
 */
record Edit(Attribute attribute, long seed) {
    /** What of a schema can change. */
    enum Attribute {
        TABLE,
        TABLE_NAME,
        TABLE_COMMENT,
        COLUMN,
        COLUMN_NAME,
        COLUMN_TYPE,
        COLUMN_NULLABLE,
        COLUMN_DEFAULT,
        COLUMN_IDENTITY,
        COLUMN_COMMENT,
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        CHECK_CONDITION,
        FOREIGN_KEY,
        FOREIGN_KEY_ACTION,
        CONSTRAINT_NAME,
        INDEX,
        INDEX_UNIQUE,
        INDEX_METHOD,
        INDEX_COLUMNS,
        INDEX_CONDITION,
        INDEX_NAME,
        ENUM,
        ENUM_NAME,
        ENUM_VALUES
    }
}
