package dev.kedge.runtime.run;

import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.connection.Guard;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.Stop;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.ledger.FailureNote;
import dev.kedge.runtime.ledger.Journal;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.session.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every phase needs to run: the connection that holds the lock, and the ledger. */
record PhaseContext(
        Guard guard, Journal journal, LedgerRows rows, Settings settings, KedgeListener listener, LockWatch watch) {

    /** The statement that limits how long the server waits for one lock. */
    static String lockTimeout(Duration time) {
        return "SET lock_timeout = " + Math.min(Integer.MAX_VALUE, Math.max(1, time.toMillis()));
    }

    Connection connection() {
        return guard.connection();
    }

    Stop stop() {
        return guard.stop();
    }

    /** Repeats the transaction of a phase, with short waits for the locks on tables. */
    Retry retry(PhaseWait wait) {
        return retry(wait, settings.tableLockTimeout());
    }

    Retry retry(PhaseWait wait, Duration lockTimeout) {
        return new Retry(this, wait, lockTimeout);
    }

    /** Fails with a coded error if the run is to end before the phase begins. */
    void stopBefore(PhaseRun run) {
        if (stop().reason().isPresent()) {
            throw stopped(run, run.phase().statements().get(0), "");
        }
    }

    /**
     * The ledger's note of a failure; {@code attempted} is the statement that was run, where the exception does not
     * tell.
     */
    FailureNote note(PhaseWait wait, SQLException e, String attempted) {
        return new PhaseNote(this, wait).of(e, attempted);
    }

    /**
     * Explains the failure of a phase to the user, and records it if possible.
     *
     * @param row creates the row of the ledger
     */
    KedgeException failed(PhaseWait wait, SQLException e, String statement, Function<FailureNote, String> row) {
        stop().windUp();
        record(List.of(row.apply(note(wait, e, statement))));
        return unrecorded(wait, e, statement);
    }

    /** Explains the failure of a phase to the user, and records nothing. */
    KedgeException unrecorded(PhaseWait wait, SQLException e, String statement) {
        PhaseRun run = wait.run();
        if (stop().reason().isPresent()) {
            return stopped(run, statement, "").causedBy(e);
        }
        return PhaseFailure.of(run, e, statement, settings, wait.blockers());
    }

    /** The exception for a phase that was stopped at a statement. */
    KedgeException stopped(PhaseRun run, String statement, String left) {
        String what = "Revision " + run.header().id() + ", phase " + run.phase().number();
        return stop().exception(run.placeOf(statement), what, left);
    }

    /**
     * Runs one statement in autocommit; no transaction of the run may be open.
     *
     * @throws StatementFailure if it fails
     */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw StatementFailure.of(e, sql);
        }
    }

    /** Reads something from the first row of a result. */
    @FunctionalInterface
    private interface First<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Whether the single boolean that a query returns is true. No row and null count as false.
     *
     * @throws StatementFailure if it fails
     */
    boolean isTrue(String query) throws SQLException {
        return first(query, row -> row.getBoolean(1)).orElse(false);
    }

    /**
     * The single text that a query returns; empty for no row or null.
     *
     * @throws StatementFailure if it fails
     */
    String text(String query) throws SQLException {
        return first(query, row -> row.getString(1)).orElse("");
    }

    private <T> Optional<T> first(String query, First<T> value) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                return row.next() ? Optional.ofNullable(value.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StatementFailure.of(e, query);
        }
    }

    /** Runs statements and rolls them back. Returns the text that the last one, a query, returned. */
    String tried(List<String> statements) throws SQLException {
        int last = statements.size() - 1;
        connection().setAutoCommit(false);
        try {
            for (String statement : statements.subList(0, last)) {
                execute(statement);
            }
            return text(statements.get(last));
        } finally {
            connection().rollback();
            connection().setAutoCommit(true);
        }
    }

    /**
     * Records a failure if possible, without waiting for others. The original exception is on its way to the caller.
     */
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
