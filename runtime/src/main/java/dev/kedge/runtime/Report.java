package dev.kedge.runtime;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade or downgrade did.
 *
 * @param database the name of the database in Kedge
 * @param direction whether the run upgraded or downgraded
 * @param ran the revisions that were completed, in order; empty if there was nothing to do
 * @param took how long the run took, including the time that it waited
 */
@Stable
public record Report(String database, Direction direction, List<Ran> ran, Duration took) {
    /**
     * Creates a report with a copy of the list.
     *
     * @param database the name of the database in Kedge
     * @param direction whether the run upgraded or downgraded
     * @param ran the revisions that were completed, in order; empty if there was nothing to do
     * @param took how long the run took, including the time that it waited
     */
    public Report {
        ran = List.copyOf(ran);
    }

    /**
     * Tells whether there was nothing to do.
     *
     * @return true if no revision was run
     */
    public boolean isNoop() {
        return ran.isEmpty();
    }

    /**
     * A revision that was run.
     *
     * @param revision the revision
     * @param phases the number of phases that were run now; less than the revision has if an earlier run was
     *     interrupted
     * @param took how long it took
     */
    public record Ran(RevisionHeader revision, int phases, Duration took) {}
}
