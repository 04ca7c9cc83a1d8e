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
 * @param database the database's name in Kedge
 * @param direction which way
 * @param revisions the revisions in the order in which they would run; empty if there is nothing to do
 * @param unmanaged what it would lose of what Kedge does not manage
 */
@Stable
public record Preview(
        String database, Direction direction, List<PlannedRevision> revisions, List<UnmanagedLoss> unmanaged) {
    /** Copies the lists. */
    public Preview {
        revisions = List.copyOf(revisions);
        unmanaged = List.copyOf(unmanaged);
    }

    /** What the run loses of what Kedge does not manage, as {@link Kedge#allow} takes it. */
    public List<String> unmanagedLoss() {
        return unmanaged.stream().map(UnmanagedLoss::acknowledgement).distinct().toList();
    }

    /** What the run deletes, as {@link Kedge#allow} takes it; of a way up it was acknowledged when it was accepted. */
    public List<String> dataLoss() {
        return revisions.stream()
                .flatMap(revision -> revision.hazards().stream())
                .filter(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)
                .map(Hazard::acknowledgement)
                .distinct()
                .toList();
    }

    /** Whether what a revision does can be taken back. */
    public enum WayBack {
        /** All of it. */
        EXACT,
        /** The shape of the tables, but not all of the values in them. */
        WITHOUT_DATA,
        /** Nothing takes it back. */
        NONE
    }

    /**
     * A revision that would run.
     *
     * @param revision the revision
     * @param phases the phases that would run; fewer than it has if an earlier run was interrupted
     * @param hazards the dangers of its steps
     * @param wayBack whether it can be taken back
     */
    public record PlannedRevision(
            RevisionHeader revision, List<PlannedPhase> phases, List<Hazard> hazards, WayBack wayBack) {
        /** Copies the lists. */
        public PlannedRevision {
            phases = List.copyOf(phases);
            hazards = List.copyOf(hazards);
        }
    }

    /**
     * A phase that would run.
     *
     * @param phase the phase
     * @param locks its locks on what is in the database now
     * @param opaque whether it runs code, which may lock more than that
     */
    public record PlannedPhase(Phase phase, List<PlannedLock> locks, boolean opaque) {
        /** Copies the list. */
        public PlannedPhase {
            locks = List.copyOf(locks);
        }
    }

    /**
     * A lock that a phase would take.
     *
     * @param lock the lock
     * @param size how large the relation is now
     */
    public record PlannedLock(RelationLock lock, Size size) {}

    /**
     * The size of a relation, of a partitioned one that of its partitions.
     *
     * @param rows the number of rows by the server's last count; absent if it has not counted them
     * @param bytes the size of the rows without their indexes
     */
    public record Size(Optional<Long> rows, long bytes) {}
}
