package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;

/** What an upgrade does where the database has revisions that the build does not know, because a newer one was there. */
@Stable
public enum WhenAhead {
    /** It goes on if each of them was recorded as compatible with older code, and refuses otherwise: the default. */
    COMPATIBLE,
    /** It refuses. */
    REFUSE,
    /** It goes on in any case: somebody knows that this build can live with them. */
    GO_ON
}
