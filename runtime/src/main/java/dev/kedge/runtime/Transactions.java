package dev.kedge.runtime;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements sent as one transaction. They go as JDBC batches, each of which a driver sends in one round trip and whose
 * exception tells the number of the statement that failed; results of queries among them are dropped.
 */
final class Transactions {
    private static final int MOST_STATEMENTS = 1000;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Transactions() {}

    /** What runs in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs the statements in one transaction and returns the number of rows each of them changed. */
    static int[] commit(Connection connection, List<String> statements) throws SQLException {
        return in(connection, c -> send(c, statements));
    }

    /** Runs the work in one transaction, of which nothing stays if it throws. */
    static <T> T in(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = work.run(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            end(connection, committed);
        }
    }

    /**
     * Sends the statements in the transaction that is open, in batches that are small to the driver, which holds each of them
     * several times. The exception numbers the statement that failed among all of these, not within its batch.
     */
    static int[] send(Connection connection, List<String> statements) throws SQLException {
        int[] counts = new int[statements.size()];
        int sent = 0;
        try (Statement statement = connection.createStatement()) {
            // braces in SQL are no JDBC escapes
            statement.setEscapeProcessing(false);
            while (sent < counts.length) {
                int added = addBatch(statement, statements.subList(sent, counts.length));
                System.arraycopy(statement.executeBatch(), 0, counts, sent, added);
                sent += added;
            }
            return counts;
        } catch (BatchUpdateException e) {
            throw sent == 0 ? e : numbered(e, sent);
        }
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

    /** Only the driver's message tells the number of the statement, as the first number in it, in every language. */
    private static BatchUpdateException numbered(BatchUpdateException e, int sent) {
        String said = String.valueOf(e.getMessage());
        Matcher number = NUMBER.matcher(said);
        String message = number.find()
                ? said.substring(0, number.start())
                        + (Integer.parseInt(number.group()) + sent)
                        + said.substring(number.end())
                : said;
        BatchUpdateException numbered =
                new BatchUpdateException(message, e.getSQLState(), e.getErrorCode(), e.getUpdateCounts(), e);
        numbered.setNextException(e.getNextException());
        return numbered;
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
