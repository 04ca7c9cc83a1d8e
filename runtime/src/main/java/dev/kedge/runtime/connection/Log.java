package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.BatchProgress;
import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.LockHolder;
import dev.kedge.runtime.PendingRevision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a run and passes each event on to the caller's listener. */
public record Log(KedgeListener next) implements KedgeListener {
    private static final Duration FIRST_TOLD = Duration.ofMillis(20);

    public static final Logger LOGGER = LoggerFactory.getLogger("dev.kedge.Kedge");

    @Override
    public void runStarted(Direction direction, List<PendingRevision> revisions) {
        LOGGER.debug("{} revisions to run", revisions.size());
        next.runStarted(direction, revisions);
    }

    @Override
    public void revisionStarted(RevisionHeader revision, Direction direction) {
        LOGGER.info("{} {} {}", direction == Direction.UP ? "Upgrade" : "Downgrade", revision.id(), revision.message());
        next.revisionStarted(revision, direction);
    }

    @Override
    public void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {
        LOGGER.debug("{} took {} ms", revision.id(), took.toMillis());
        next.revisionFinished(revision, direction, took);
    }

    @Override
    public void phaseStarted(RevisionHeader revision, Phase phase) {
        LOGGER.debug("{} {} {}", revision.id(), phase.header(), phase.title());
        next.phaseStarted(revision, phase);
    }

    @Override
    public void phaseSkipped(RevisionHeader revision, Phase phase, String condition) {
        LOGGER.info(
                "Skipped phase {} of revision {}, because this is not true: {}",
                phase.number(),
                revision.id(),
                Secrets.hideInSql(condition));
        next.phaseSkipped(revision, phase, condition);
    }

    @Override
    public void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {
        LOGGER.debug("{} {} took {} ms", revision.id(), phase.header(), took.toMillis());
        next.phaseFinished(revision, phase, took);
    }

    @Override
    public void batchFinished(RevisionHeader revision, Phase phase, BatchProgress progress) {
        LOGGER.debug("{} phase {} {}", revision.id(), phase.number(), progress);
        next.batchFinished(revision, phase, progress);
    }

    @Override
    public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
        // Logged once, although the event repeats every second.
        if (waited.compareTo(FIRST_TOLD) < 0) {
            LOGGER.info(
                    "Another process upgrades {}; waiting for {}",
                    database,
                    holder.map(LockHolder::toString).orElse("it"));
        }
        next.waitingForOther(database, waited, holder);
    }

    @Override
    public void noticed(String notice) {
        LOGGER.warn("{}", notice);
        next.noticed(notice);
    }

    @Override
    public void warned(Diagnostic warning) {
        LOGGER.warn("{}", warning);
        next.warned(warning);
    }

    @Override
    public void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {
        LOGGER.info(
                "{} phase {}: attempt {} follows in {} ms: {}",
                revision.id(),
                phase.number(),
                attempt,
                pause.toMillis(),
                reason);
        next.retrying(revision, phase, attempt, pause, reason);
    }

    @Override
    public void waitingForLocks(RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {
        LOGGER.debug("{} phase {} has waited for {} ms", revision.id(), phase.number(), waited.toMillis());
        next.waitingForLocks(revision, phase, blockers, waited);
    }

    @Override
    public void failed(RevisionHeader revision, Direction direction, KedgeException reason) {
        LOGGER.debug("{} failed", revision.id(), reason);
        next.failed(revision, direction, reason);
    }
}
