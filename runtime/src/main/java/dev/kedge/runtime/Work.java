package dev.kedge.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What every phase needs to run: the connection that holds the lock, and the ledger. */
record Work(Connection connection, Journal journal, LedgerRows rows, Settings settings, KedgeListener listener) {

    Retry retry(PhaseRun run) {
        return retry(run, settings.tableLockTimeout());
    }

    Retry retry(PhaseRun run, Duration lockTimeout) {
        return new Retry(lockTimeout, settings.tableLockPatience(), listener, run);
    }

    /**
     * Runs one statement in autocommit, with no transaction of ours open.
     *
     * @throws StatementFailure if it fails
     */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw StatementFailure.of(e, sql);
        }
    }

    /** Whether a query's single boolean is true; no row or null is not. */
    boolean isTrue(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A query's single text; empty for no row or null. */
    String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                String text = row.next() ? row.getString(1) : "";
                return text == null ? "" : text;
            }
        }
    }

    /** Runs statements of which nothing stays; the text that the last one, a query, answers. */
    String tried(List<String> statements) throws SQLException {
        int last = statements.size() - 1;
        connection.setAutoCommit(false);
        try {
            for (String statement : statements.subList(0, last)) {
                execute(statement);
            }
            return text(statements.get(last));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Records a failure if it still can be, without waiting for others; what failed is on its way to the caller. */
    void record(List<String> rowStatements) {
        List<String> statements = new ArrayList<>(List.of("SET LOCAL lock_timeout = '2s'"));
        statements.addAll(rowStatements);
        try {
            journal.commit(statements);
        } catch (SQLException | KedgeException e) {
            Log.LOGGER.debug("The failure could not be recorded", e);
        }
    }
}
