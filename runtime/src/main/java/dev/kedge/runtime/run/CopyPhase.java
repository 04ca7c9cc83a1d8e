package dev.kedge.runtime.run;

import dev.kedge.core.csv.CsvReader;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.lock.CopyFrom;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Concatenation;
import dev.kedge.runtime.connection.DriverCopy;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Loads a file of the revision into a table, in one transaction with the ledger row. The lock of the table blocks other
 * writers, so that its sequences can be moved on. Where COPY is not possible, the rows are inserted: behind a pool that
 * hides the driver, and under row security.
 */
final class CopyPhase {
    private final PhaseContext work;
    private final PhaseRun run;
    private final RevisionFiles files;
    private final CopyFrom copy;

    CopyPhase(PhaseContext work, PhaseRun run, RevisionFiles files) {
        this.work = work;
        this.run = run;
        this.files = files;
        this.copy = run.phase().copy().orElseThrow();
    }

    void run() {
        String statement = run.phase().statements().get(0);
        PhaseWait wait = new PhaseWait(run);
        Retry retry = work.retry(wait);
        try {
            DueCheck due = new DueCheck(work, run);
            if (due.hasSkipped()) {
                return;
            }
            retry.run((tries, setLockTimeout) -> {
                work.journal().commitDone(run, () -> due.row(tries), connection -> {
                    boolean loads = due.isDue(connection, setLockTimeout);
                    return loads ? loaded(connection, setLockTimeout) : List.of();
                });
                return copy;
            });
            due.tell();
        } catch (SQLException e) {
            Optional<RefusedRow> row =
                    e instanceof RowInserts.Refused refused ? Optional.of(refused.row()) : RefusedRow.of(e);
            if (row.isEmpty() || work.stop().reason().isPresent()) {
                throw work.failed(wait, e, statement, note -> work.rows().failed(run, retry.tries(), note));
            }
            SQLException without = row.get().asException(e);
            work.record(List.of(work.rows().failed(run, retry.tries(), work.note(wait, without, statement))));
            throw KedgeException.at(
                            Place.line(
                                    files.path(run.header(), copy.file()),
                                    row.get().line()),
                            DatabaseCode.ROW_REFUSED,
                            copy.table().sql(),
                            copy.file(),
                            row.get().said())
                    .causedBy(without);
        }
    }

    /** Loads the rows. Returns the statements that follow. */
    private List<String> loaded(Connection connection, String setLockTimeout) throws SQLException {
        List<String> lock =
                List.of(setLockTimeout, "LOCK TABLE " + copy.table().sql() + " IN SHARE ROW EXCLUSIVE MODE");
        Transactions.send(connection, work.journal().begun(Concatenation.of(lock, PhaseCheck.before(run.phase()))));
        try (InputStream bytes = files.open(run.header(), copy.file())) {
            load(connection, bytes);
        } catch (IOException e) {
            throw new SQLException("The file " + copy.file() + " cannot be read: " + e.getMessage(), e);
        }
        return PhaseCheck.after(run.phase());
    }

    private void load(Connection connection, InputStream bytes) throws SQLException, IOException {
        boolean secured = isSecured(connection);
        Optional<DriverCopy> driver = secured ? Optional.empty() : DriverCopy.of(connection);
        if (driver.isPresent()) {
            driver.get().in(copy.fromStdin(), CsvReader.plain(bytes));
            Transactions.send(connection, List.of(SequenceAdvance.of(copy)));
            return;
        }
        if (!copy.plain()) {
            throw new SQLException(
                    "The rows must be inserted one by one, which needs the options (FORMAT csv, HEADER).");
        }
        if (secured) {
            Transactions.send(connection, List.of("SET LOCAL row_security = on"));
        }
        RowInserts.send(connection, copy, bytes);
        Transactions.send(connection, List.of(SequenceAdvance.of(copy)));
        if (secured) {
            Transactions.send(connection, List.of("SET LOCAL row_security = off"));
        }
    }

    private boolean isSecured(Connection connection) throws SQLException {
        String query =
                "SELECT row_security_active(" + Literal.quote(copy.table().sql()) + ")";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
