package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * What a stamp changed in the ledger, or would change.
 *
 * @param database the name of the database in Kedge
 * @param added the revisions that are newly recorded as applied, parents first
 * @param removed the ids of the revisions that are no longer recorded as applied, children first
 * @param heads the ids of the revisions that the database is at afterwards
 */
@Stable
public record Stamped(String database, List<RevisionHeader> added, List<String> removed, List<String> heads) {
    /**
     * Creates a result with copies of the lists.
     *
     * @param database the name of the database in Kedge
     * @param added the revisions that are newly recorded as applied, parents first
     * @param removed the ids of the revisions that are no longer recorded as applied, children first
     * @param heads the ids of the revisions that the database is at afterwards
     */
    public Stamped {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        heads = List.copyOf(heads);
    }

    /**
     * Tells whether the ledger recorded the targets already.
     *
     * @return true if nothing was added or removed
     */
    public boolean isNoop() {
        return added.isEmpty() && removed.isEmpty();
    }
}
