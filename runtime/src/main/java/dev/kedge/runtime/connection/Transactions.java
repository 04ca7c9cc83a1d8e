package dev.kedge.runtime.connection;

import dev.kedge.runtime.failure.StatementFailure;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Sends statements as one transaction. They are sent as JDBC batches: the driver sends a batch in one round trip, and
 * its exception tells the number of the statement that failed. Results of queries are discarded.
 */
public final class Transactions {
    /**
     * The limits of a batch: its number of statements and its length. The driver reads the server's answers about as
     * often, so smaller batches cost nothing, and it holds each statement several times. Its exception also formats the
     * number of the statement for the locale, such as 1,234, which could not be parsed reliably.
     */
    private static final int MOST_STATEMENTS = 200;

    private static final int MOST_CHARACTERS = 1 << 20;

    private Transactions() {}

    /** What runs in a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs the statements in one transaction. Returns the number of rows that each of them changed. */
    public static int[] commit(Connection connection, List<String> statements) throws SQLException {
        return in(connection, c -> send(c, statements));
    }

    /** Runs the work in one transaction, which is rolled back if it throws. */
    public static <T> T in(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = work.run(connection);
            commit(connection);
            committed = true;
            return result;
        } finally {
            end(connection, committed);
        }
    }

    /** Runs the work in one transaction, which is rolled back in any case. */
    public static <T> T rolledBack(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.run(connection);
        } finally {
            end(connection, false);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StatementFailure.atCommit(e);
        }
    }

    /**
     * Sends the statements in the open transaction, or in one of their own. Returns the number of rows that each of
     * them changed.
     *
     * @throws StatementFailure if one of them fails, with its position
     */
    public static int[] send(Connection connection, List<String> statements) throws SQLException {
        int[] counts = new int[statements.size()];
        try (Statement statement = connection.createStatement()) {
            // Braces in SQL are not JDBC escapes.
            statement.setEscapeProcessing(false);
            int sent = 0;
            while (sent < counts.length) {
                int added = addBatch(statement, statements.subList(sent, counts.length));
                try {
                    System.arraycopy(statement.executeBatch(), 0, counts, sent, added);
                } catch (BatchUpdateException e) {
                    throw StatementFailure.inBatch(e, statements, sent, added);
                }
                sent += added;
            }
        }
        return counts;
    }

    /** Adds as many statements as fit into a batch, at least one. Returns their number. */
    private static int addBatch(Statement statement, List<String> statements) throws SQLException {
        long characters = 0;
        int added = 0;
        for (String sql : statements) {
            characters += sql.length();
            if (added > 0 && (added == MOST_STATEMENTS || characters > MOST_CHARACTERS)) {
                return added;
            }
            statement.addBatch(sql);
            added++;
        }
        return added;
    }

    private static void end(Connection connection, boolean committed) {
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The connection is lost and the transaction with it; the exception that caused this is on its way to the
            // caller.
            Log.LOGGER.debug("The transaction could not be rolled back", e);
        }
    }
}
