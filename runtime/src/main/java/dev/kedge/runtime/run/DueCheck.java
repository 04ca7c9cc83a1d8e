package dev.kedge.runtime.run;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides whether a phase with a line {@code -- when:} runs. The condition is asked without a lock first, because the
 * answer of a database in use is usually no. If it is yes, it is asked again in the transaction of the phase, after
 * no other session can write to the tables that the phase writes.
 */
final class DueCheck {
    private final PhaseContext work;
    private final PhaseRun run;
    private final Optional<String> when;
    private boolean due = true;

    DueCheck(PhaseContext work, PhaseRun run) {
        this.work = work;
        this.run = run;
        this.when = run.phase().terms().when();
    }

    /** Skips the phase if its condition is not true now. Returns whether it was skipped. */
    boolean hasSkipped() throws SQLException {
        if (when.isEmpty()) {
            return false;
        }
        boolean now = Transactions.rolledBack(work.connection(), connection -> {
            Transactions.send(connection, work.journal().begun(List.of()));
            return isTrue(connection, when.get());
        });
        if (!now) {
            skip(work, run, when.get());
        }
        return !now;
    }

    /** Records a phase as skipped. */
    static void skip(PhaseContext work, PhaseRun run, String condition) throws SQLException {
        work.journal().commitDone(run, work.rows().skipped(run, Attempts.FIRST, condition), connection -> List.of());
        work.listener().phaseSkipped(run.header(), run.phase(), condition);
    }

    /** Locks the tables and asks again, in the transaction of the phase. Phases without a condition are always due. */
    boolean isDue(Connection connection, String setLockTimeout) throws SQLException {
        if (when.isEmpty()) {
            return true;
        }
        Transactions.send(connection, work.journal().begun(List.of(setLockTimeout)));
        List<String> tables = tables(connection);
        if (!tables.isEmpty()) {
            Transactions.send(
                    connection, List.of("LOCK TABLE " + String.join(", ", tables) + " IN SHARE ROW EXCLUSIVE MODE"));
        }
        due = isTrue(connection, when.get());
        return due;
    }

    /** The row of the phase after {@link #isDue}. */
    String row(Attempts tries) {
        return due ? work.rows().done(run, tries) : work.rows().skipped(run, tries, when.orElseThrow());
    }

    /** Informs the listener after the commit if the second answer was no. */
    void tell() {
        if (!due) {
            work.listener().phaseSkipped(run.header(), run.phase(), when.orElseThrow());
        }
    }

    /** The tables that the phase writes, without names that turn out not to be tables. */
    private List<String> tables(Connection connection) throws SQLException {
        List<String> names =
                run.phase().guarded().stream().map(QualifiedName::sql).toList();
        if (names.isEmpty()) {
            return names;
        }
        String query = "SELECT c.oid::regclass::text FROM unnest(ARRAY["
                + names.stream().map(Literal::quote).collect(Collectors.joining(", "))
                + "]) WITH ORDINALITY n(name, position) JOIN pg_class c ON c.oid = to_regclass(n.name)"
                + " WHERE c.relkind IN ('r', 'p') ORDER BY n.position";
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw StatementFailure.of(e, query);
        }
    }
}
