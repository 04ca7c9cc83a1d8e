package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/** Which way a revision runs. */
@Stable
public enum Direction {
    /** From its parents' schema to its own. */
    UP,
    /** Back. */
    DOWN;

    /** The name of the SQL file in the revision's folder. */
    public String file() {
        return this == UP ? "up.sql" : "down.sql";
    }
}
