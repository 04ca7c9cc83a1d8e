package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.KedgeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes sure that statements end with the process that sends them. Without it, the server continues a statement whose
 * client is gone, keeps its locks until the statement ends, and only then rolls it back.
 *
 * <ul>
 * <li>When the process is asked to end (SIGTERM, Ctrl-C, System.exit), a shutdown hook cancels the statement.
 * <li>When the thread is interrupted, another thread cancels the statement, because JDBC calls ignore interrupts.
 * <li>When the process is killed, the server notices it, see {@link ClientCheck}.
 * </ul>
 */
public final class Guard implements AutoCloseable {
    /** Container platforms usually kill a process ten seconds after asking it to end. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(7);

    private static final Duration LONGEST_WIND_UP = Duration.ofSeconds(2);
    /** The time in which the caller can report what happened. */
    private static final Duration LAST_WORDS = Duration.ofMillis(100);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String ENDING = "the process is ending";

    private final Connection connection;
    private final RunningStatements statements = new RunningStatements();
    private final Stop stop = new Stop(statements);
    private final Optional<ClientCheck> clientCheck;
    private final Thread runner = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::stopAtExit, "kedge stop");

    private Guard(Connection raw, boolean unshared) throws SQLException {
        this.clientCheck = ClientCheck.begin(raw, unshared);
        this.connection = TrackedConnection.of(raw, statements);
    }

    /**
     * Guards the statements of {@link #connection} until it is closed.
     *
     * @param unshared whether it is known that no pooler hands the session to other clients meanwhile
     */
    public static Guard over(Connection raw, boolean unshared) throws SQLException {
        Guard guard = new Guard(raw, unshared);
        try {
            Runtime.getRuntime().addShutdownHook(guard.atExit);
        } catch (IllegalStateException e) {
            // The process is already ending.
            guard.clientCheck.ifPresent(ClientCheck::close);
            guard.stop.request(ENDING);
            throw guard.stop.exception(Place.NOWHERE, "The run", "");
        }
        return guard;
    }

    /** Work that uses a guarded connection. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Guard guard) throws SQLException;
    }

    /**
     * Runs the work on the calling thread. An interruption of the thread stops it, too.
     *
     * @throws KedgeException if it was stopped
     */
    public static <T> T during(Connection raw, boolean unshared, Work<T> work) throws SQLException {
        try (Guard guard = over(raw, unshared)) {
            daemon(guard::lookForInterrupts, "kedge interrupts").start();
            try {
                return work.run(guard);
            } catch (SQLException e) {
                throw guard.unlessStopped(e);
            }
        }
    }

    /** Returns the failure of a statement, or throws another exception if the statement was stopped. */
    public SQLException unlessStopped(SQLException e) {
        if (stop.reason().isPresent()) {
            throw stop.exception(Place.NOWHERE, "The run", "").causedBy(e);
        }
        return e;
    }

    /** The connection to use. */
    public Connection connection() {
        return connection;
    }

    public RunningStatements statements() {
        return statements;
    }

    public Stop stop() {
        return stop;
    }

    private void lookForInterrupts() {
        try {
            while (!ended.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (runner.isInterrupted()) {
                    stop.request(Stop.INTERRUPTED);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the work when the process ends. Every wait has a limit, because the server may be unreachable. */
    private void stopAtExit() {
        try {
            Thread stopping = daemon(() -> stop.request(ENDING), "kedge cancel");
            stopping.start();
            stopping.join(LONGEST_STOP.toMillis());
            if (ended.getCount() > 0 && statements.areNone()) {
                // The thread sleeps, or waits for something other than the server.
                runner.interrupt();
            }
            if (ended.await(LONGEST_WIND_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(LAST_WORDS.toMillis());
            } else {
                Thread again = daemon(statements::cancel, "kedge cancel");
                again.start();
                again.join(LAST_WORDS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clientCheck.ifPresent(ClientCheck::close);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            Log.LOGGER.debug("The process is ending", e);
        }
        ended.countDown();
    }
}
