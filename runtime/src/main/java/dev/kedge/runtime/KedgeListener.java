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
 * A listener to the progress of a run. All methods do nothing by default.
 *
 * <p>Methods are called on the thread that runs, between statements and outside any transaction, so they should return
 * soon. Only {@link #waitingForLocks} is called on a thread of its own. If any other method throws an exception, the
 * run ends, and the next run continues it.
 */
@Stable
public interface KedgeListener {
    /** A listener that does nothing. */
    KedgeListener NONE = new KedgeListener() {};

    /**
     * Called once at the start of a run that has something to do.
     *
     * @param direction whether the run upgrades or downgrades
     * @param revisions the revisions that will run, in order; at least one
     */
    default void runStarted(Direction direction, List<PendingRevision> revisions) {}

    /**
     * Called when a revision begins, or continues where an earlier run stopped.
     *
     * @param revision the revision
     * @param direction whether it is applied or reverted
     */
    default void revisionStarted(RevisionHeader revision, Direction direction) {}

    /**
     * Called when a revision has been recorded as done.
     *
     * @param revision the revision
     * @param direction whether it was applied or reverted
     * @param took how long it took in this run
     */
    default void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {}

    /**
     * Called when a phase begins.
     *
     * @param revision the revision
     * @param phase the phase that begins
     */
    default void phaseStarted(RevisionHeader revision, Phase phase) {}

    /**
     * A phase did not run, because the condition of its line {@code -- when:} is not true. A phase of a downgrade is
     * skipped if the phases that it reverts were.
     *
     * @param revision the revision
     * @param phase the phase
     * @param condition the query of the condition
     */
    default void phaseSkipped(RevisionHeader revision, Phase phase, String condition) {}

    /**
     * Called when a phase has been recorded as done.
     *
     * @param revision the revision
     * @param phase the phase that was done
     * @param took how long it took in this run
     */
    default void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {}

    /**
     * Called when a batch has been committed.
     *
     * @param revision the revision
     * @param phase the batch phase
     * @param progress how far the phase has come
     */
    default void batchFinished(RevisionHeader revision, Phase phase, BatchProgress progress) {}

    /**
     * Called repeatedly while this run waits for another process that is upgrading the same database.
     *
     * @param database the name of the database in Kedge
     * @param waited how long this run has waited so far
     * @param holder the session that is waited for; absent if it has just ended
     */
    default void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {}

    /**
     * Called for a problem that does not end the run.
     *
     * @param warning the problem, with a code
     */
    default void warned(Diagnostic warning) {}

    /**
     * Called before the first revision runs, for each condition that the run relies on and cannot check, such as that code
     * from before a retirement has ended.
     *
     * @param notice the condition, in a sentence
     */
    default void noticed(String notice) {}

    /**
     * Called when a phase was rolled back, for example because a lock was not granted in time, and will be tried again.
     *
     * @param revision the revision
     * @param phase the phase
     * @param attempt the number of the attempt that failed, from 1
     * @param pause the time until the next attempt
     * @param reason why the attempt failed
     */
    default void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {}

    /**
     * Called while a statement waits for locks that other sessions hold: after one second and then about once a second.
     * It is called on a thread of its own. An exception from it is logged and does not end the run. It is never called
     * if the data source lends no second connection.
     *
     * @param revision the revision
     * @param phase the phase whose statement waits
     * @param blockers the sessions that are waited for, at least one; the longest transaction is first
     * @param waited how long the phase has waited for other sessions so far, without the time of its own work
     */
    default void waitingForLocks(RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {}

    /**
     * Called when a revision has failed, which ends the run. The phases that were done stay recorded.
     *
     * @param revision the revision
     * @param direction whether it was being applied or reverted
     * @param reason the exception that the run throws
     */
    default void failed(RevisionHeader revision, Direction direction, KedgeException reason) {}
}
