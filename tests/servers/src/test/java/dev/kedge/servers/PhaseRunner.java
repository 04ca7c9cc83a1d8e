package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.Phase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs phases as their modes demand, and nothing more: no ledger, no lock, no retry. */
final class PhaseRunner {
    private final Connection connection;

    PhaseRunner(Connection connection) {
        this.connection = connection;
    }

    void run(List<Phase> phases) throws SQLException {
        for (Phase phase : phases) {
            try {
                run(phase);
            } catch (SQLException e) {
                throw new SQLException(phase.header() + ": " + e.getMessage() + "\n" + phase.sql(), e);
            }
        }
    }

    private void run(Phase phase) throws SQLException {
        switch (phase.mode()) {
            case TX -> inTransaction(phase);
            case ALONE -> alone(phase);
            case BATCH -> inBatches(phase);
            case COPY -> throw new AssertionError("no case loads a file: " + phase.header());
            case JAVA -> throw new AssertionError("no case holds a data step: " + phase.header());
        }
    }

    private void inTransaction(Phase phase) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String sql : phase.statements()) {
                execute(sql);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** What tells that the phase is done must deny it before and affirm it afterwards. */
    private void alone(Phase phase) throws SQLException {
        String doneWhen = phase.doneWhen().orElseThrow();
        assertThat(isTrue(doneWhen))
                .as("before %s: %s", phase.header(), doneWhen)
                .isFalse();
        for (String sql : phase.statements()) {
            execute(sql);
        }
        assertThat(isTrue(doneWhen))
                .as("after %s: %s", phase.header(), doneWhen)
                .isTrue();
    }

    private void inBatches(Phase phase) throws SQLException {
        for (String sql : phase.statements()) {
            int slot = sql.lastIndexOf(":rows");
            assertThat(slot).as("the slot of %s", phase.header()).isPositive();
            execute(sql.substring(0, slot) + "true" + sql.substring(slot + ":rows".length()));
        }
        execute("SELECT 1 FROM " + phase.rowsOf().orElseThrow() + " LIMIT 1");
    }

    /** Whether a query answers with true. */
    boolean isTrue(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
