package dev.kedge.runtime.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A consistent view of a database's catalogs. The definitions that the server prints in it depend only on the schema.
 */
public final class Snapshot {
    private Snapshot() {}

    /** Something that reads the catalogs. */
    @FunctionalInterface
    public interface Work<T> {
        /** Reads over the connection. */
        T from(Connection connection) throws SQLException;
    }

    /**
     * Reads in a read-only transaction of its own, which is rolled back. The caller must not have a transaction open.
     *
     * @param defaultSchema the schema of unqualified names
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
     * Reads in the open transaction and restores its settings afterwards. If that transaction is REPEATABLE READ,
     * everything is read as of one moment.
     *
     * @param defaultSchema the schema of unqualified names
     */
    public static <T> T inside(Connection connection, String defaultSchema, Work<T> work) throws SQLException {
        // JDBC has no savepoints in a transaction that it did not begin itself.
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
