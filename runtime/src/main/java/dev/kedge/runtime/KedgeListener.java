package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a run while it goes on. Methods are called on the running thread, outside any transaction but between
 * statements, so they should return soon; what they throw ends the run, which the next run continues. One is called
 * meanwhile on another thread, {@link #waitingForLocks}.
 */
@Stable
public interface KedgeListener {
    /** A listener that does nothing. */
    KedgeListener NONE = new KedgeListener() {};

    /** A run has found something to do, and begins with the first of these. */
    default void runStarted(Direction direction, List<PendingRevision> revisions) {}

    /** A revision begins, or goes on where an earlier run stopped. */
    default void revisionStarted(RevisionHeader revision, Direction direction) {}

    /** A revision is recorded as done. */
    default void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {}

    /** A phase begins. */
    default void phaseStarted(RevisionHeader revision, Phase phase) {}

    /** A phase is recorded as done. */
    default void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {}

    /** A batch was committed. */
    default void batchFinished(RevisionHeader revision, Phase phase, BatchProgress progress) {}

    /**
     * Another process is upgrading this database, and this one waits for it; told again and again while it waits.
     *
     * @param holder the session that is waited for; absent if it has just ended
     */
    default void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {}

    /** Something that does not end the run, but that somebody should know; it has a code as failures have. */
    default void warned(Diagnostic warning) {}

    /** A phase was rolled back, for a lock that was not granted in time or the like, and is tried again after a pause. */
    default void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {}

    /**
     * A statement of a phase waits for what others hold. Told after a second and about once a second from then on, by a
     * thread of its own while the statement waits; what is thrown here is logged and ends nothing. Nothing is told where
     * the data source lends no second connection.
     *
     * @param blockers those who are waited for, the longest transaction first; at least one
     * @param waited the time that the phase has spent waiting for others so far, without the time of its own work
     */
    default void waitingForLocks(RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {}

    /** A revision has failed, and the run with it; what it has done so far is recorded. */
    default void failed(RevisionHeader revision, Direction direction, KedgeException reason) {}
}
