package dev.kedge.core.schema;

/** What nulls in a foreign key of several columns mean (manual, CREATE TABLE). */
public enum Match {
    /** A row with any null refers to nothing. */
    SIMPLE,
    /** All columns are null, or none is. */
    FULL
}
