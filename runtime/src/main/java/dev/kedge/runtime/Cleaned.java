package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * What was dropped from a database, or would be.
 *
 * @param database the database's name in Kedge
 * @param dropped the objects in the order in which they are dropped, the ledger last; empty if the database has no ledger
 */
@Stable
public record Cleaned(String database, List<String> dropped) {
    /** Copies the list. */
    public Cleaned {
        dropped = List.copyOf(dropped);
    }

    /** Whether there is nothing to drop. */
    public boolean isNoop() {
        return dropped.isEmpty();
    }
}
