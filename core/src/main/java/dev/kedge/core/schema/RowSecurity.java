package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** Whether policies restrict the rows of a table (manual, section 5.9). */
@Experimental
public enum RowSecurity {
    /** Policies are not looked at. */
    NONE,
    /** Policies hold for everybody but the table's owner. */
    ENABLED,
    /** Policies hold for the owner as well. */
    FORCED
}
