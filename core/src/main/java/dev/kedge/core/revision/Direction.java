package dev.kedge.core.revision;

/** Which way a revision runs. */
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
