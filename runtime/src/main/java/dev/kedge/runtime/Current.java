package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * The revisions that a database is at.
 *
 * @param database the database's name in Kedge
 * @param heads the ids of the applied revisions that no other applied revision builds on, sorted; empty if none is applied
 */
@Stable
public record Current(String database, List<String> heads) {
    /**
     * Copies the list.
     *
     * @param database the database's name in Kedge
     * @param heads the ids of the revisions, sorted
     */
    public Current {
        heads = List.copyOf(heads);
    }
}
