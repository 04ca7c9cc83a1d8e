package dev.kedge.runtime.run;

import dev.kedge.runtime.connection.Pause;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Attempts a transaction again while it only fails for others' locks. Each attempt waits in a table's lock queue for a short
 * time only, because everyone who comes later queues up behind it; the pauses between let them through. There is no last
 * attempt without a limit: when patience ends, the run ends.
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

    /** What is tried. */
    @FunctionalInterface
    interface Attempt<T> {
        /** Attempts once; the text sets the limit to the wait for each lock, in the transaction. */
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

    /** The first result; the last failure if it is not one that goes by, patience has ended or the run is to end. */
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

    /** Whoever holds the locks is looked for meanwhile. */
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
