package dev.kedge.runtime;

import dev.kedge.Kedge;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.Hazard;
import java.util.List;
import java.util.Optional;

/**
 * What a run would do to a database as it is now.
 *
 * @param database the name of the database in Kedge
 * @param direction whether the run upgrades or downgrades
 * @param revisions the revisions in the order in which they would run; empty if there is nothing to do
 * @param unmanaged the losses of objects that Kedge does not manage
 * @param beside the heads that the database would have beside the targets, as in {@link Report#beside()}
 * @param notices what must be true before the run begins, each in a sentence; empty for nothing
 */
@Stable
public record Preview(
        String database,
        Direction direction,
        List<PlannedRevision> revisions,
        List<UnmanagedLoss> unmanaged,
        List<RevisionHeader> beside,
        List<String> notices) {
    /**
     * Creates a preview with copies of the lists.
     *
     * @param database the name of the database in Kedge
     * @param direction whether the run upgrades or downgrades
     * @param revisions the revisions in the order in which they would run; empty if there is nothing to do
     * @param unmanaged the losses of objects that Kedge does not manage
     * @param beside the heads that the database would have beside the targets
     * @param notices what must be true before the run begins, each in a sentence; empty for nothing
     */
    public Preview {
        revisions = List.copyOf(revisions);
        unmanaged = List.copyOf(unmanaged);
        beside = List.copyOf(beside);
        notices = List.copyOf(notices);
    }

    /**
     * Creates a preview of a run that leaves no other heads beside its targets, and has no notices.
     *
     * @param database the name of the database in Kedge
     * @param direction whether the run upgrades or downgrades
     * @param revisions the revisions in the order in which they would run; empty if there is nothing to do
     * @param unmanaged the losses of objects that Kedge does not manage
     */
    public Preview(
            String database, Direction direction, List<PlannedRevision> revisions, List<UnmanagedLoss> unmanaged) {
        this(database, direction, revisions, unmanaged, List.of(), List.of());
    }

    /**
     * Returns the losses of objects that Kedge does not manage.
     *
     * @return one name for each loss, in the form that {@link Kedge#allow} takes
     */
    public List<String> unmanagedLoss() {
        return unmanaged.stream().map(UnmanagedLoss::acknowledgement).distinct().toList();
    }

    /**
     * Returns the losses of data. An upgrade does not need permission for them, because they were permitted when the
     * revision was accepted.
     *
     * @return one name for each loss, in the form that {@link Kedge#allow} takes
     */
    public List<String> dataLoss() {
        return revisions.stream()
                .flatMap(revision -> revision.hazards().stream())
                .filter(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)
                .map(Hazard::acknowledgement)
                .distinct()
                .toList();
    }

    /** How completely a revision can be reverted. */
    public enum WayBack {
        /** Everything can be reverted. */
        EXACT,
        /** The structure of the tables can be restored, but not all values in them. */
        WITHOUT_DATA,
        /** The revision cannot be reverted. */
        NONE
    }

    /**
     * A revision that would run.
     *
     * @param revision the revision
     * @param phases the phases that would run; fewer than it has if an earlier run was interrupted
     * @param hazards the dangers of its steps
     * @param wayBack how completely it can be reverted afterwards
     */
    public record PlannedRevision(
            RevisionHeader revision, List<PlannedPhase> phases, List<Hazard> hazards, WayBack wayBack) {
        /**
         * Creates a planned revision with copies of the lists.
         *
         * @param revision the revision
         * @param phases the phases that would run
         * @param hazards the dangers of its steps
         * @param wayBack how completely it can be reverted afterwards
         */
        public PlannedRevision {
            phases = List.copyOf(phases);
            hazards = List.copyOf(hazards);
        }
    }

    /**
     * A phase that would run.
     *
     * @param phase the phase
     * @param locks the locks that it takes on relations that exist now
     * @param opaque whether it runs code or hand-written SQL that may take further locks
     */
    public record PlannedPhase(Phase phase, List<PlannedLock> locks, boolean opaque) {
        /**
         * Creates a planned phase with a copy of the list.
         *
         * @param phase the phase
         * @param locks the locks that it takes on relations that exist now
         * @param opaque whether it runs code or hand-written SQL that may take further locks
         */
        public PlannedPhase {
            locks = List.copyOf(locks);
        }
    }

    /**
     * A lock that a phase would take.
     *
     * @param lock the relation and the mode of the lock
     * @param size how large the relation is now
     */
    public record PlannedLock(RelationLock lock, Size size) {}

    /**
     * The size of a relation; for a partitioned table, that of all its partitions.
     *
     * @param rows the number of rows as the server's statistics estimate it; absent if there are no statistics
     * @param bytes the size of the rows in bytes, without indexes
     */
    public record Size(Optional<Long> rows, long bytes) {}
}
