package dev.kedge.runtime.run;

import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.RunningStatements;
import dev.kedge.runtime.connection.SecondConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Watches, over a second connection, which sessions a phase waits for while its statement waits. It works on a thread
 * of its own and opens its connection when a statement first takes long. It keeps no transaction open, because the
 * watched statement may wait for every snapshot that is older than itself.
 *
 * <p>If the data source lends no second connection, the sessions are not named. The limit applies all the same, because
 * the server applies it, too.
 */
final class LockWatch implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(25);
    private static final Duration BETWEEN_CONNECTS = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final int process;
    private final RunningStatements statements;
    private final KedgeListener listener;
    private final SecondConnection second;
    private Optional<Thread> thread = Optional.empty();
    private Optional<PhaseWait> current = Optional.empty();
    private boolean closed;
    /** These fields belong to the watching thread. */
    private long askAgainAt = System.nanoTime();

    private long usedAt;
    private Set<String> logged = Set.of();

    /**
     * Watches a run.
     *
     * @param process the server process that works for the run
     * @param driverProcess what the driver takes for that process; absent if the driver does not tell
     * @param statements the run's running statements
     */
    LockWatch(
            DataSource source,
            int process,
            OptionalInt driverProcess,
            RunningStatements statements,
            KedgeListener listener) {
        this.process = process;
        this.statements = statements;
        this.listener = listener;
        this.second = new SecondConnection(source, driverProcess);
    }

    /** Starts watching the statements of a phase, until {@link #end}. */
    synchronized void begin(PhaseWait wait) {
        current = Optional.of(wait);
        if (thread.isEmpty()) {
            Thread watching = new Thread(this::watch, "kedge watch");
            watching.setDaemon(true);
            watching.start();
            thread = Optional.of(watching);
        }
    }

    synchronized void end() {
        current = Optional.empty();
    }

    private void watch() {
        try {
            while (!isClosed()) {
                Optional<PhaseWait> wait = current();
                if (wait.isPresent() && wait.get().isDue(System.nanoTime())) {
                    look(wait.get());
                } else if (second.isBorrowed() && since(usedAt).compareTo(KEPT) > 0) {
                    second.release();
                }
                Thread.sleep(TICK.toMillis());
            }
        } catch (InterruptedException e) {
            Log.LOGGER.debug("The watch over locks ends");
        } finally {
            second.release();
        }
    }

    private void look(PhaseWait wait) {
        if (System.nanoTime() - askAgainAt < 0) {
            return;
        }
        try {
            Optional<Connection> connection = second.get();
            if (connection.isEmpty() || isClosed()) {
                return;
            }
            List<Blocker> blockers = BlockerQuery.ask(connection.get(), process);
            usedAt = System.nanoTime();
            told(wait, blockers);
        } catch (SQLException e) {
            Log.LOGGER.debug("The server could not be asked what the run waits for", e);
            askAgainAt = System.nanoTime() + BETWEEN_CONNECTS.toNanos();
            second.release();
        }
    }

    private void told(PhaseWait wait, List<Blocker> blockers) {
        wait.saw(blockers, System.nanoTime());
        if (current().filter(it -> it == wait).isEmpty()) {
            return;
        }
        if (wait.isToBeTold(System.nanoTime())) {
            log(wait);
            try {
                listener.waitingForLocks(wait.run().header(), wait.run().phase(), wait.blockers(), wait.waited());
            } catch (RuntimeException e) {
                Log.LOGGER.warn("The listener failed", e);
            }
        }
        cancelIfExpired(wait);
    }

    /** {@link #end} waits for this, so that no statement after the phase is cancelled. */
    private synchronized void cancelIfExpired(PhaseWait wait) {
        if (current.filter(it -> it == wait).isPresent() && wait.expires()) {
            statements.cancel();
        }
    }

    /** Logs each of them once. */
    private void log(PhaseWait wait) {
        Set<String> now = new HashSet<>();
        wait.blockers().forEach(blocker -> now.add(blocker.pid() + blocker.application()));
        if (!logged.equals(now)) {
            logged = now;
            Log.LOGGER.info(
                    "{} phase {} waits for:{}",
                    wait.run().header().id(),
                    wait.run().phase().number(),
                    Blocker.lines(wait.blockers()));
        }
    }

    private synchronized Optional<PhaseWait> current() {
        return current;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /**
     * Ends the watch. A thread that is waiting for a connection is interrupted, and returns the connection if it still
     * gets one.
     */
    @Override
    public synchronized void close() {
        closed = true;
        thread.ifPresent(Thread::interrupt);
    }
}
