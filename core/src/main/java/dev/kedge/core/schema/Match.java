package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** What nulls in a foreign key of several columns mean (manual, CREATE TABLE). */
@Experimental
public enum Match {
    /** A row with any null refers to nothing. */
    SIMPLE,
    /** All columns are null, or none is. */
    FULL
}
