package dev.kedge.runtime.connection;

import dev.kedge.runtime.failure.StatementFailure;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Statements sent as one transaction. They go as JDBC batches, each of which a driver sends in one round trip and whose
 * exception tells the number of the statement that failed; results of queries among them are dropped.
 */
public final class Transactions {
    /**
     * How many statements go as one batch, and how long they may be together. The driver waits for the server's answers
     * about as often, so nothing is lost, and holds each statement several times; and its exception writes the number of a
     * statement as people do, such as 1,234, which nothing could be told from in every language.
     */
    private static final int MOST_STATEMENTS = 200;

    private static final int MOST_CHARACTERS = 1 << 20;

    private Transactions() {}

    /** What runs in a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs the statements in one transaction and returns the number of rows each of them changed. */
    public static int[] commit(Connection connection, List<String> statements) throws SQLException {
        return in(connection, c -> send(c, statements));
    }

    /** Runs the work in one transaction, of which nothing stays if it throws. */
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

    /** Runs the work in one transaction of which nothing stays. */
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
     * Sends the statements in the transaction that is open, or as one of their own; the numbers of rows that they changed.
     *
     * @throws StatementFailure if one of them fails, telling which
     */
    public static int[] send(Connection connection, List<String> statements) throws SQLException {
        int[] counts = new int[statements.size()];
        try (Statement statement = connection.createStatement()) {
            // braces in SQL are no JDBC escapes
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

    /** Adds as many as make a batch, at least one; how many it were. */
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
            // The connection is lost, and with it the transaction; what made it fail is on its way to the caller.
            Log.LOGGER.debug("The transaction could not be rolled back", e);
        }
    }
}
