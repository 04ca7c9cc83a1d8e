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
 * @param beside the applied revisions beside the targets on which no other applied one builds: heads of other branches,
 *     or, after an upgrade to a revision that was applied already, revisions that build on it
 * @param took how long the run took, including the time that it waited
 */
@Stable
public record Report(String database, Direction direction, List<Ran> ran, List<RevisionHeader> beside, Duration took) {
    /**
     * Creates a report with copies of the lists.
     *
     * @param database the name of the database in Kedge
     * @param direction whether the run upgraded or downgraded
     * @param ran the revisions that were completed, in order; empty if there was nothing to do
     * @param beside the applied heads beside the targets
     * @param took how long the run took, including the time that it waited
     */
    public Report {
        ran = List.copyOf(ran);
        beside = List.copyOf(beside);
    }

    /**
     * Creates a report of a run that left no other heads beside its targets.
     *
     * @param database the name of the database in Kedge
     * @param direction whether the run upgraded or downgraded
     * @param ran the revisions that were completed, in order; empty if there was nothing to do
     * @param took how long the run took, including the time that it waited
     */
    public Report(String database, Direction direction, List<Ran> ran, Duration took) {
        this(database, direction, ran, List.of(), took);
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
