package dev.kedge.runtime.run;

import dev.kedge.runtime.connection.Pause;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Repeats a transaction as long as it fails only because of locks that others hold. Each attempt waits only briefly in
 * the table's lock queue, because later sessions queue up behind it; the pauses let them through. There is no final
 * attempt without a limit: when the patience ends, the run ends.
 */
final class Retry {
    private static final Set<String> TRANSIENT = Set.of("55P03", "40P01", "40001");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_LOCK_TIMEOUT_FACTOR = 10;

    private final PhaseContext work;
    private final PhaseWait wait;
    private final Duration lockTimeout;
    private final long start = System.nanoTime();
    private Attempts tries = Attempts.FIRST;

    /** The transaction. */
    @FunctionalInterface
    interface Attempt<T> {
        /**
         * Makes one attempt. The text is the statement that limits the wait for each lock, to be run in the
         * transaction.
         */
        T run(Attempts tries, String setLockTimeout) throws SQLException;
    }

    Retry(PhaseContext work, PhaseWait wait, Duration lockTimeout) {
        this.work = work;
        this.wait = wait;
        this.lockTimeout = lockTimeout;
    }

    /** The attempts so far. */
    Attempts tries() {
        return tries;
    }

    /**
     * Returns the first result. Throws the last failure if it is not a temporary one, the patience has ended, or the
     * run is to end.
     */
    <T> T run(Attempt<T> attempt) throws SQLException {
        while (true) {
            try {
                return once(attempt);
            } catch (SQLException e) {
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                if (!isTransient(e) || waited.compareTo(work.settings().tableLockPatience()) >= 0) {
                    throw e;
                }
                Duration pause = Pause.of(tries.attempts() - 1, FIRST_PAUSE, LAST_PAUSE);
                PhaseRun run = wait.run();
                work.listener()
                        .retrying(
                                run.header(),
                                run.phase(),
                                tries.attempts() + 1,
                                pause,
                                ServerError.of(e).message());
                if (!work.stop().pause(pause)) {
                    throw e;
                }
                tries = new Attempts(tries.attempts() + 1, Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }

    /** Makes one attempt, during which the sessions that hold the locks are looked up. */
    private <T> T once(Attempt<T> attempt) throws SQLException {
        work.stop().check();
        wait.attempt(Duration.ofMillis(lockTimeoutMillis()));
        work.watch().begin(wait);
        try {
            return attempt.run(tries, "SET LOCAL lock_timeout = " + lockTimeoutMillis());
        } finally {
            work.watch().end();
        }
    }

    private static boolean isTransient(SQLException e) {
        return e.getSQLState() != null && TRANSIENT.contains(e.getSQLState());
    }

    private long lockTimeoutMillis() {
        double growth = Math.min(LONGEST_LOCK_TIMEOUT_FACTOR, Math.pow(1.5, tries.attempts() - 1.0));
        return Math.max(1, (long) (lockTimeout.toMillis() * growth));
    }
}
