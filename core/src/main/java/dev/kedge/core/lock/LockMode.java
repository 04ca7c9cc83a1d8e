package dev.kedge.core.lock;

import dev.kedge.core.stability.Internal;
import java.util.Locale;

/** The lock that a statement takes on a relation, from the weakest to the strongest (manual, section 13.3). */
@Internal
public enum LockMode {
    /** Taken by queries. */
    ACCESS_SHARE("nothing"),
    /** Taken by queries that lock rows, and on the referenced table while a foreign key is validated. */
    ROW_SHARE("nothing"),
    /** Taken by INSERT, UPDATE, DELETE and MERGE. */
    ROW_EXCLUSIVE("nothing"),
    /** Taken by VALIDATE CONSTRAINT, CREATE INDEX CONCURRENTLY and VACUUM. */
    SHARE_UPDATE_EXCLUSIVE("nothing"),
    /** Taken by CREATE INDEX. */
    SHARE("writes"),
    /** Taken by CREATE TRIGGER, and by a new foreign key on both of its tables. */
    SHARE_ROW_EXCLUSIVE("writes"),
    /** Taken by REFRESH MATERIALIZED VIEW CONCURRENTLY. */
    EXCLUSIVE("writes"),
    /** Taken by most forms of ALTER TABLE. */
    ACCESS_EXCLUSIVE("reads and writes");

    private final String blocked;

    LockMode(String blocked) {
        this.blocked = blocked;
    }

    /** {@return the name of the lock in the manual, such as {@code ACCESS EXCLUSIVE}} */
    public String label() {
        return name().toUpperCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * {@return the operations of other sessions that the lock blocks: {@code nothing}, {@code writes}, or
     * {@code reads and writes}}
     */
    public String blocked() {
        return blocked;
    }

    /**
     * {@return the stronger of two locks}
     *
     * @param other the other lock
     */
    public LockMode or(LockMode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
