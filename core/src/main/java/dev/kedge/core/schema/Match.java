package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** The meaning of nulls in a foreign key of several columns (manual, CREATE TABLE). */
@Experimental
public enum Match {
    /** A row with a null in any of the columns refers to nothing. */
    SIMPLE,
    /** Either all columns are null, or none of them is. */
    FULL
}
