package dev.kedge.runtime.session;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.connection.DriverProcess;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.failure.ServerError;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Finds out, before anything is locked or set, whether something between the driver and the server hands out a server process
 * for a transaction only, as PgBouncer does in transaction and statement mode. A lock of a session would stay on a process
 * that serves others, and settings would reach them.
 *
 * <p>If the process that answers is the one that the driver connected to, nothing is in between. Otherwise a second connection
 * opens a transaction, which holds a process of its own: if it is the first connection's, or the first connection comes to
 * another one, processes belong to transactions. A pooler gives out the process that was used last, or each in turn, so the
 * first connection asks while that transaction is open and again after it.
 */
final class PoolerCheck {
    private static final String PROCESS = "SELECT pg_backend_pid()";
    /** What PgBouncer answers to everything that it does not take, in English always. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    private static final int ROUNDS = 2;

    private final DataSource source;
    private final Connection connection;
    private final int longestWaitMillis;

    /**
     * @param longestWaitMillis the longest wait for an answer to the second connection: a pooler whose pool has a single
     *     process would let it wait for the first one to leave
     */
    PoolerCheck(DataSource source, Connection connection, int longestWaitMillis) {
        this.source = source;
        this.connection = connection;
        this.longestWaitMillis = longestWaitMillis;
    }

    /** Refuses transaction pooling; tells the listener where nobody can know. */
    void refuse(int process, KedgeListener listener) throws SQLException {
        OptionalInt driver = DriverProcess.of(connection);
        if (driver.isEmpty()) {
            warn(listener, "the driver does not tell which server process it is connected to");
        } else if (driver.getAsInt() != process) {
            askSecond(process, driver.getAsInt(), listener);
        }
    }

    private void askSecond(int process, int driver, KedgeListener listener) throws SQLException {
        Connection second;
        try {
            second = source.getConnection();
        } catch (SQLException e) {
            warn(
                    listener,
                    "there is no second connection to be had: "
                            + ServerError.of(e).message());
            return;
        }
        try (second) {
            OptionalInt other = DriverProcess.of(second);
            if (other.isPresent() && other.getAsInt() == driver) {
                warn(listener, "the data source has only one connection");
                return;
            }
            compare(process, second, listener);
        }
    }

    private void compare(int process, Connection second, KedgeListener listener) throws SQLException {
        boolean autoCommit = second.getAutoCommit();
        second.setAutoCommit(true);
        int timeout = second.getNetworkTimeout();
        try {
            second.setNetworkTimeout(Runnable::run, longestWaitMillis);
            for (int round = 0; round < ROUNDS; round++) {
                // not by JDBC, whose driver names the statements that end transactions, as others of the pool do
                execute(second, "BEGIN");
                int others = process(second);
                boolean pooled = others == process || process(connection) != process;
                execute(second, "ROLLBACK");
                if (pooled || process(connection) != process) {
                    throw KedgeException.of(DatabaseCode.TRANSACTION_POOLING);
                }
            }
        } catch (SQLException e) {
            if (isRefused(e)) {
                throw KedgeException.of(DatabaseCode.TRANSACTION_POOLING).causedBy(e);
            }
            warn(
                    listener,
                    "the second connection got no answer: " + ServerError.of(e).message());
        } finally {
            giveBack(second, autoCommit, timeout);
        }
    }

    private static void giveBack(Connection second, boolean autoCommit, int timeout) {
        try {
            if (!second.isClosed()) {
                second.setAutoCommit(autoCommit);
                second.setNetworkTimeout(Runnable::run, timeout);
            }
        } catch (SQLException e) {
            Log.LOGGER.debug("The second connection could not be given back", e);
        }
    }

    /** Whether a pooler that hands out statements has refused the transaction. */
    private static boolean isRefused(SQLException e) {
        return PROTOCOL_VIOLATION.equals(e.getSQLState())
                && String.valueOf(e.getMessage()).contains("transaction");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PROCESS)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void warn(KedgeListener listener, String why) {
        listener.warned(Diagnostic.of(DatabaseCode.POOLING_UNKNOWN, Place.NOWHERE, why));
    }
}
