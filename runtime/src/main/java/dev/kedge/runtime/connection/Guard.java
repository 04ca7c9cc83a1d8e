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
 * Sees to it that what is sent over a connection ends with the process that sends it. Left alone, the server goes on with a
 * statement whose client is gone, holds its locks to the end and then rolls it back.
 *
 * <ul>
 *   <li>A process that is told to end (SIGTERM, Ctrl-C, System.exit) cancels its statement in a shutdown hook.
 *   <li>A thread that is interrupted has its statement cancelled by another, for JDBC's calls do not heed interrupts.
 *   <li>Of a process that is killed the server takes notice itself, see {@link ClientCheck}.
 * </ul>
 */
public final class Guard implements AutoCloseable {
    /** Containers are commonly killed ten seconds after they were told to end. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(7);

    private static final Duration LONGEST_WIND_UP = Duration.ofSeconds(2);
    /** Time for the caller to say what has happened. */
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
     * Guards what is sent over {@link #connection}, until it is closed.
     *
     * @param unshared whether it is known that no pooler gives the session to others meanwhile
     */
    public static Guard over(Connection raw, boolean unshared) throws SQLException {
        Guard guard = new Guard(raw, unshared);
        try {
            Runtime.getRuntime().addShutdownHook(guard.atExit);
        } catch (IllegalStateException e) {
            // the process is ending already
            guard.clientCheck.ifPresent(ClientCheck::close);
            guard.stop.request(ENDING);
            throw guard.stop.exception(Place.NOWHERE, "The run", "");
        }
        return guard;
    }

    /** Something that is done over a guarded connection. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Guard guard) throws SQLException;
    }

    /**
     * Does something on the calling thread, whose interruption stops it too.
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

    /** What a statement failed with, unless it was stopped, which is another error. */
    public SQLException unlessStopped(SQLException e) {
        if (stop.reason().isPresent()) {
            throw stop.exception(Place.NOWHERE, "The run", "").causedBy(e);
        }
        return e;
    }

    /** The connection to be used. */
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

    /** Every wait in it is limited, for the server may be out of reach. */
    private void stopAtExit() {
        try {
            Thread stopping = daemon(() -> stop.request(ENDING), "kedge cancel");
            stopping.start();
            stopping.join(LONGEST_STOP.toMillis());
            if (ended.getCount() > 0 && statements.areNone()) {
                // it sleeps, or waits for something that is not the server
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
