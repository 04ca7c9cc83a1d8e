package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** Whether row-level security policies apply to a table (manual, section 5.9). */
@Experimental
public enum RowSecurity {
    /** Policies are ignored. */
    NONE,
    /** Policies apply to all roles except the table's owner. */
    ENABLED,
    /** Policies apply to the owner too. */
    FORCED
}
