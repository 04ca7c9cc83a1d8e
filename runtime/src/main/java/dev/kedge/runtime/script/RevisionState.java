package dev.kedge.runtime.script;

import dev.kedge.core.revision.Compatibility;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.Status;
import java.util.Optional;

/**
 * The state of a revision in a database: its latest row of the ledger that had an effect. The rows of transactions that
 * were rolled back are ignored.
 */
public record RevisionState(
        String revision,
        RowDirection direction,
        int phase,
        int phases,
        RowState state,
        boolean finished,
        String checksum,
        Compatibility compatibility,
        Optional<String> cursor,
        Optional<String> version,
        Optional<String> message) {

    public boolean isApplied() {
        return isOver() && isUpward();
    }

    /** Whether a run has stopped between its first effect and its last. */
    public boolean isHalfDone() {
        return !isOver();
    }

    public Status.HalfDone halfDone() {
        return new Status.HalfDone(revision, direction, resumeAt(), phases);
    }

    public boolean isUpward() {
        return direction.isUpward();
    }

    /** Whether anything of the revision is in the database, or may be. */
    public boolean isPresent() {
        return isApplied() || isHalfDone();
    }

    /** The phase with which a continued run begins. */
    public int resumeAt() {
        return state == RowState.DONE ? phase + 1 : phase;
    }

    /** Whether the phase to continue with was cut off, so that it is unknown how far it has come. */
    public boolean isCutOff() {
        return !finished;
    }

    private boolean isOver() {
        return state == RowState.DONE && phase == phases;
    }
}
