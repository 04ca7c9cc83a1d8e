package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;

/**
 * What an upgrade does if the database has revisions that this build does not know, because a newer build has upgraded
 * it.
 */
@Stable
public enum WhenAhead {
    /**
     * The upgrade proceeds if the ledger records each of these revisions as compatible with older code; otherwise it
     * fails.
     */
    COMPATIBLE,
    /** The upgrade fails. */
    REFUSE,
    /** The upgrade proceeds in any case. Use this if you know that this build works with those revisions. */
    GO_ON
}
