package dev.kedge.runtime.connection;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The statements that are running on one connection, so that another thread can cancel them. */
public final class RunningStatements {
    /** The SQLSTATE of a statement that was cancelled. */
    public static final String CANCELLED = "57014";

    private final Set<Statement> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean refusing;

    /** Something that is sent to the server. */
    @FunctionalInterface
    public interface Sending {
        Object send() throws Throwable;
    }

    /**
     * Sends a statement. The first statement after {@link #stop} is rejected with the SQLSTATE of a cancelled
     * statement.
     */
    Object during(Statement statement, Sending sending) throws Throwable {
        begin(statement);
        boolean ended = false;
        try {
            Object result = sending.send();
            ended = true;
            return result;
        } finally {
            end(statement, ended);
        }
    }

    private synchronized void begin(Statement statement) throws SQLException {
        if (refusing) {
            refusing = false;
            throw new SQLException("The run was stopped before this statement was sent.", CANCELLED);
        }
        running.add(statement);
    }

    /**
     * After {@link #stop}, a failed statement has the same effect as a rejected one: the caller knows that the run is
     * over. So the next statements, which end the run, are let through.
     */
    private synchronized void end(Statement statement, boolean successful) {
        running.remove(statement);
        refusing &= successful;
    }

    /** Makes the next statement fail, once, so that the caller starts nothing further. */
    synchronized void stop() {
        refusing = true;
    }

    /** Lets statements through: the caller knows that the run is over and sends only what ends it. */
    synchronized void letThrough() {
        refusing = false;
    }

    synchronized boolean areNone() {
        return running.isEmpty();
    }

    /** Asks the server to cancel the running statements. This may wait for the network. */
    public void cancel() {
        List<Statement> cancelled;
        synchronized (this) {
            cancelled = List.copyOf(running);
        }
        for (Statement statement : cancelled) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                Log.LOGGER.debug("A statement could not be cancelled", e);
            }
        }
    }
}
