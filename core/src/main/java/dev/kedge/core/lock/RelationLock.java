package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * A lock on a relation, and the work on its rows while the lock is held.
 *
 * @param relation the name of the relation
 * @param mode the strength of the lock
 * @param work the work, which determines how long the lock is held
 */
@Internal
public record RelationLock(QualifiedName relation, LockMode mode, Work work) {
    /** The work on the rows of a relation, from the quickest to the slowest. */
    public enum Work {
        /** None: only the catalog changes, which takes a moment. */
        CATALOG,
        /** All rows are read. */
        SCAN,
        /** All rows are rewritten. */
        REWRITE
    }

    /** The lock of a transaction that takes both locks. */
    RelationLock or(RelationLock other) {
        return new RelationLock(relation, mode.or(other.mode), work.compareTo(other.work) >= 0 ? work : other.work);
    }
}
