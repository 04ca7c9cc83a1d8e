package dev.kedge.runtime.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One view of a database's catalogs, in which what the server prints depends on the schema alone. */
public final class Snapshot {
    private Snapshot() {}

    /** What is read in it. */
    @FunctionalInterface
    public interface Work<T> {
        /** Reads over the connection. */
        T from(Connection connection) throws SQLException;
    }

    /**
     * Reads in a read-only transaction of its own, which is rolled back; none of the caller's may be open.
     *
     * @param defaultSchema the schema that unqualified names mean
     */
    public static <T> T alone(Connection connection, String defaultSchema, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            CatalogReader.settle(connection, defaultSchema);
            return work.from(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /**
     * Works in the transaction that is open, which afterwards is what it was, settings included. All that is read is of one
     * moment if that transaction is REPEATABLE READ.
     *
     * @param defaultSchema the schema that unqualified names mean
     */
    public static <T> T inside(Connection connection, String defaultSchema, Work<T> work) throws SQLException {
        // not by JDBC, which has no savepoints in a transaction that it did not begin itself
        execute(connection, "SAVEPOINT kedge_snapshot");
        T result;
        try {
            CatalogReader.settle(connection, defaultSchema);
            result = work.from(connection);
        } catch (SQLException | RuntimeException e) {
            try {
                takeBack(connection);
            } catch (SQLException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
        takeBack(connection);
        return result;
    }

    private static void takeBack(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK TO SAVEPOINT kedge_snapshot");
        execute(connection, "RELEASE SAVEPOINT kedge_snapshot");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
