package dev.kedge.core.lock;

import dev.kedge.core.stability.Internal;
import java.util.Locale;

/** The lock that a statement takes on a relation, from the weakest to the strongest (manual, section 13.3). */
@Internal
public enum LockMode {
    /** A query's. */
    ACCESS_SHARE("nothing"),
    /** That of a query which locks rows, and of a foreign key on what it refers to while it is proven. */
    ROW_SHARE("nothing"),
    /** A write's. */
    ROW_EXCLUSIVE("nothing"),
    /** That of VALIDATE CONSTRAINT, CREATE INDEX CONCURRENTLY and VACUUM. */
    SHARE_UPDATE_EXCLUSIVE("nothing"),
    /** That of CREATE INDEX. */
    SHARE("writes"),
    /** That of CREATE TRIGGER and of a new foreign key, on both of its tables. */
    SHARE_ROW_EXCLUSIVE("writes"),
    /** That of REFRESH MATERIALIZED VIEW CONCURRENTLY. */
    EXCLUSIVE("writes"),
    /** That of most of ALTER TABLE. */
    ACCESS_EXCLUSIVE("reads and writes");

    private final String blocked;

    LockMode(String blocked) {
        this.blocked = blocked;
    }

    /** The words of the manual, such as {@code ACCESS EXCLUSIVE}. */
    public String label() {
        return name().toUpperCase(Locale.ROOT).replace('_', ' ');
    }

    /** What of others has to wait, of reads and writes. */
    public String blocked() {
        return blocked;
    }

    /** The one of both that blocks more. */
    public LockMode or(LockMode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
