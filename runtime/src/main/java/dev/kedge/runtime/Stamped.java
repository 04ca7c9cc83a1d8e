package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * What a stamp changed in a ledger, or would change.
 *
 * @param database the database's name in Kedge
 * @param added the revisions that are recorded as applied now and were not before, parents first
 * @param removed the ids of those that are not any more, children first
 * @param heads the ids of the revisions that the database is at now
 */
@Stable
public record Stamped(String database, List<RevisionHeader> added, List<String> removed, List<String> heads) {
    /** Copies the lists. */
    public Stamped {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        heads = List.copyOf(heads);
    }

    /** Whether the ledger said so already. */
    public boolean isNoop() {
        return added.isEmpty() && removed.isEmpty();
    }
}
