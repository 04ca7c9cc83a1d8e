package dev.kedge.runtime;

import java.util.Optional;

/**
 * How far a revision is in a database: its latest row of the ledger that had an effect. Failed transactions had none, so
 * their rows are passed over.
 */
record Standing(
        String revision,
        String direction,
        int phase,
        int phases,
        String state,
        boolean finished,
        String checksum,
        boolean compatible,
        Optional<String> cursor) {

    boolean isApplied() {
        return isOver() && isUpward();
    }

    /** Whether a run has stopped between its first effect and its last. */
    boolean isHalfDone() {
        return !isOver();
    }

    Status.HalfDone halfDone() {
        return new Status.HalfDone(revision, direction, resumeAt(), phases);
    }

    boolean isUpward() {
        return direction.equals("up") || direction.equals("stamp");
    }

    /** Whether anything of the revision is in the database, or may be. */
    boolean isPresent() {
        return isApplied() || isHalfDone();
    }

    /** The phase that a run which continues begins with. */
    int resumeAt() {
        return state.equals("done") ? phase + 1 : phase;
    }

    /** Whether the phase to go on with was cut off, so that nothing tells how far it came. */
    boolean isCutOff() {
        return !finished;
    }

    private boolean isOver() {
        return state.equals("done") && phase == phases;
    }
}
