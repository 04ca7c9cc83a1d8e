package dev.kedge.runtime.run;

import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.script.PhaseRun;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The wait of a phase: the sessions that it waits for, and how long it has waited so far. Time counts only between two
 * checks that both find it waiting, so that work is never counted as waiting.
 */
final class PhaseWait {
    /** A shorter wait is not reported. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final PhaseRun run;
    private final Optional<Duration> limit;
    private final long begun = System.nanoTime();
    private Duration patience = QUIET;
    private long attemptAt = begun;
    private boolean looked;
    private long lookedAt;
    private boolean waiting;
    private long toldAt = begun - BETWEEN_TELLINGS.toNanos();
    private List<Blocker> blockers = List.of();
    private Duration waited = Duration.ZERO;
    private boolean expired;

    /** The wait of a phase whose attempts have a limit of their own. */
    PhaseWait(PhaseRun run) {
        this(run, Optional.empty());
    }

    /** The wait of a phase that is cancelled at this limit. */
    PhaseWait(PhaseRun run, Duration limit) {
        this(run, Optional.of(limit));
    }

    private PhaseWait(PhaseRun run, Optional<Duration> limit) {
        this.run = run;
        this.limit = limit;
    }

    /** Begins an attempt that waits this long for one lock; the first check comes before that. */
    synchronized void attempt(Duration lockTimeout) {
        Duration early = lockTimeout.dividedBy(4);
        patience = early.compareTo(QUIET) < 0 ? early : QUIET;
        attemptAt = System.nanoTime();
        looked = false;
        waiting = false;
    }

    synchronized boolean isDue(long now) {
        return looked
                ? now - lookedAt
                        >= (waiting ? Math.min(BETWEEN_LOOKS.toNanos(), patience.toNanos()) : BETWEEN_LOOKS.toNanos())
                : now - attemptAt >= patience.toNanos();
    }

    synchronized void saw(List<Blocker> found, long now) {
        if (waiting && !found.isEmpty()) {
            waited = waited.plusNanos(now - lookedAt);
        }
        waiting = !found.isEmpty();
        looked = true;
        lookedAt = now;
        if (waiting) {
            blockers = List.copyOf(found);
        }
    }

    synchronized boolean isToBeTold(long now) {
        boolean told = waiting && now - begun >= QUIET.toNanos() && now - toldAt >= BETWEEN_TELLINGS.toNanos();
        if (told) {
            toldAt = now;
        }
        return told;
    }

    /** Whether the limit has been reached. Returns true only once. */
    synchronized boolean expires() {
        boolean now = waiting
                && !expired
                && limit.filter(it -> waited.compareTo(it) >= 0).isPresent();
        expired |= now;
        return now;
    }

    /** Whether the limit has been reached. */
    synchronized boolean isExpired() {
        return expired;
    }

    /** Records that the server has applied the limit. */
    synchronized void expire() {
        expired = true;
    }

    /** The sessions that were found last; empty if none was ever found. */
    synchronized List<Blocker> blockers() {
        return blockers;
    }

    /** The time spent waiting. */
    synchronized Duration waited() {
        return waited;
    }

    PhaseRun run() {
        return run;
    }
}
