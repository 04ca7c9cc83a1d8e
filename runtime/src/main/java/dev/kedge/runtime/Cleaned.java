package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * The objects that were dropped from a database, or would be.
 *
 * @param database the database's name in Kedge
 * @param dropped the objects in the order in which they are dropped, the ledger last; empty if the database has no ledger
 */
@Stable
public record Cleaned(String database, List<String> dropped) {
    /**
     * Copies the list.
     *
     * @param database the database's name in Kedge
     * @param dropped the objects in the order in which they are dropped
     */
    public Cleaned {
        dropped = List.copyOf(dropped);
    }

    /** {@return whether there is nothing to drop} */
    public boolean isNoop() {
        return dropped.isEmpty();
    }
}
