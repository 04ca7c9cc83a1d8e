package dev.kedge.runtime;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade or downgrade did.
 *
 * @param database the database's name in Kedge
 * @param direction which way
 * @param ran the revisions that were run to their end, in order; empty if there was nothing to do
 * @param took how long all of it took, waiting included
 */
@Stable
public record Report(String database, Direction direction, List<Ran> ran, Duration took) {
    /** Copies the list. */
    public Report {
        ran = List.copyOf(ran);
    }

    /** Whether there was nothing to do. */
    public boolean isNoop() {
        return ran.isEmpty();
    }

    /**
     * One revision that was run.
     *
     * @param revision the revision
     * @param phases the phases that were run now; fewer than it has if an earlier run was interrupted
     * @param took how long it took
     */
    public record Ran(RevisionHeader revision, int phases, Duration took) {}
}
