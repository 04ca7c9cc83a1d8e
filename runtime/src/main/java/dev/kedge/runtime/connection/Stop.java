package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.KedgeException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run early, on the request of another thread. The running statement is cancelled on the server, and no further
 * one is sent. A running batch gets a little time to finish first, because it is nearly done.
 */
public final class Stop {
    static final String INTERRUPTED = "its thread was interrupted";

    /** The time that a running batch gets. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final RunningStatements statements;
    private Optional<String> reason = Optional.empty();
    private boolean finishing;

    Stop(RunningStatements statements) {
        this.statements = statements;
    }

    /** Work that may finish. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Asks the run to end. Returns when a batch has had its time and the server has been asked to cancel. Only the
     * first reason counts.
     */
    void request(String why) {
        synchronized (this) {
            if (reason.isPresent()) {
                return;
            }
            reason = Optional.of(why);
            notifyAll();
            awaitFinished();
            statements.stop();
        }
        statements.cancel();
    }

    private synchronized void awaitFinished() {
        long end = System.nanoTime() + GRACE.toNanos();
        try {
            for (long left = GRACE.toNanos(); finishing && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The reason why the run is to end; absent if it is not. */
    public synchronized Optional<String> reason() {
        return reason;
    }

    /** Runs work that may finish if a stop is requested meanwhile. */
    public <T> T finishing(Work<T> work) throws SQLException {
        check();
        synchronized (this) {
            finishing = true;
        }
        try {
            return work.run();
        } finally {
            synchronized (this) {
                finishing = false;
                notifyAll();
            }
        }
    }

    /** Fails as a cancelled statement does if the run is to end. Call it before starting anything. */
    public void check() throws SQLException {
        if (reason().isPresent()) {
            throw new SQLException("The run was stopped.", RunningStatements.CANCELLED);
        }
    }

    /** Waits. Returns false early if the run is to end. */
    public boolean pause(Duration pause) {
        try {
            synchronized (this) {
                long end = System.nanoTime() + pause.toNanos();
                for (long left = pause.toNanos(); reason.isEmpty() && left > 0; left = end - System.nanoTime()) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            request(INTERRUPTED);
        }
        return reason().isEmpty();
    }

    /** Lets through the statements that end the run. */
    public void windUp() {
        statements.letThrough();
    }

    /** The exception for a stopped run, with what it leaves behind. */
    public KedgeException exception(Place place, String what, String left) {
        windUp();
        return KedgeException.at(place, DatabaseCode.RUN_STOPPED, what, reason().orElse(INTERRUPTED), left);
    }
}
