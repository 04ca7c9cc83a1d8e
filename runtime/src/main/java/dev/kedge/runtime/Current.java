package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * Where a database is.
 *
 * @param database the database's name in Kedge
 * @param heads the ids of the applied revisions that no other applied revision builds on, sorted; empty if none is applied
 */
@Stable
public record Current(String database, List<String> heads) {
    /** Copies the list. */
    public Current {
        heads = List.copyOf(heads);
    }
}
