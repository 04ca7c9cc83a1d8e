package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * A lock on a relation, and what is done with its rows under it.
 *
 * @param relation the relation
 * @param mode how strong the lock is
 * @param work how long it takes
 */
@Internal
public record RelationLock(QualifiedName relation, LockMode mode, Work work) {
    /** What is done with the rows of a relation, from the quickest to the slowest. */
    public enum Work {
        /** Nothing: only the catalog changes, and that takes a moment. */
        CATALOG,
        /** All of them are read. */
        SCAN,
        /** All of them are written anew. */
        REWRITE
    }

    /** The lock of a transaction that takes both. */
    RelationLock or(RelationLock other) {
        return new RelationLock(relation, mode.or(other.mode), work.compareTo(other.work) >= 0 ? work : other.work);
    }
}
