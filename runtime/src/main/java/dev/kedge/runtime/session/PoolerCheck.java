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
 * Detects, before anything is locked or set, a pooler that assigns a server process only for a transaction, such as
 * PgBouncer in transaction and statement mode. A session lock would stay on a process that serves others, and settings
 * would affect them.
 *
 * <p>If the process that answers is the one that the driver connected to, there is no pooler. Otherwise a second
 * connection opens a transaction, which occupies a process. If that is the first connection's process, or the first
 * connection now gets another process, processes are assigned per transaction. A pooler assigns either the process that
 * was used last or each in turn, so the first connection asks both while that transaction is open and after it.
 */
final class PoolerCheck {
    private static final String PROCESS = "SELECT pg_backend_pid()";
    /** PgBouncer's SQLSTATE for everything that it rejects; its messages are always in English. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    private static final int ROUNDS = 2;

    private final DataSource source;
    private final Connection connection;
    private final int longestWaitMillis;

    /**
     * @param longestWaitMillis the longest wait for an answer on the second connection: a pooler with a single
     *     process would make it wait until the first connection is closed
     */
    PoolerCheck(DataSource source, Connection connection, int longestWaitMillis) {
        this.source = source;
        this.connection = connection;
        this.longestWaitMillis = longestWaitMillis;
    }

    /** Rejects transaction pooling. If it cannot be detected, warns the listener. */
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
                    "no second connection is available: " + ServerError.of(e).message());
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
                // Not with JDBC: the driver gives names to the statements that end transactions, and other clients of
                // the pool use the same names.
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

    /** Whether a pooler in statement mode has rejected the transaction. */
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
