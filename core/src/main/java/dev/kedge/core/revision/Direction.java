package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/** The direction in which a revision runs. */
@Stable
public enum Direction {
    /** From the schema of its parents to its own. */
    UP,
    /** From its own schema to that of its parents. */
    DOWN;

    /** {@return the name of the SQL file for this direction in the revision's folder} */
    public String file() {
        return this == UP ? "up.sql" : "down.sql";
    }
}
