package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.RowsSlot;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.ledger.FailureNote;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.Cursor;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs an UPDATE over a table in batches. Each batch is a transaction of its own that also records how far it has come.
 *
 * <p>A batch is a range of the table's pages. The server reads just these pages, regardless of its statistics, and the
 * table needs no key. Rows that other sessions move to finished pages are left for the next pass. A pass that changes
 * nothing is the last one. There are at most three passes, because other sessions may insert rows to fill faster than
 * the passes end. If a revision must fill these rows, too, it adds a check that prevents new ones, and then fills
 * again.
 *
 * <p>The phase's condition before is asked before the first batch, and the one after in the transaction that ends the
 * phase. Batches that are done remain.
 *
 * <p>If the expression itself yields null, no pass would ever finish. To distinguish this from rows that were inserted
 * meanwhile, the UPDATE is run twice on one snapshot.
 */
final class BatchPhase {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(2);

    private static final int LAST_PASS = 3;
    private static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ";

    private final PhaseContext work;
    private final PhaseRun run;
    private final String update;
    private final RowsSlot slot;
    private final String table;
    private final PhaseWait wait;
    private final BatchSize size = new BatchSize();
    private Attempts tries = Attempts.FIRST;

    BatchPhase(PhaseContext work, PhaseRun run) {
        this.work = work;
        this.run = run;
        this.wait = new PhaseWait(run);
        this.update = run.phase().statements().get(0);
        this.slot = RowsSlot.in(update).orElseThrow(() -> new IllegalStateException("parsed without :rows"));
        this.table = run.phase().rowsOf().orElseThrow(() -> new IllegalStateException("parsed without its table"));
    }

    void run() {
        Optional<Cursor> earlier = run.earlier().flatMap(RevisionState::cursor).flatMap(Cursor::parse);
        if (earlier.isEmpty()) {
            ask();
        }
        try {
            fill(earlier);
        } catch (SQLException e) {
            throw work.failed(wait, e, update, note -> work.rows().broken(tries, note));
        }
    }

    /** Asks the condition before the phase. The ledger gets no row if it is not true, because nothing has begun. */
    private void ask() {
        List<String> conditions = PhaseCheck.before(run.phase());
        if (conditions.isEmpty()) {
            return;
        }
        try {
            Transactions.rolledBack(
                    work.connection(),
                    connection -> Transactions.send(connection, work.journal().begun(conditions)));
        } catch (SQLException e) {
            throw work.unrecorded(wait, e, update);
        }
    }

    private void fill(Optional<Cursor> earlier) throws SQLException {
        try {
            Cursor cursor = pass(begin(earlier));
            while (cursor.rows() > 0 && cursor.pass() < LAST_PASS) {
                cursor = pass(cursor.nextPass(pages()));
            }
            work.journal().commitDone(run, work.rows().finished(tries), c -> PhaseCheck.after(run.phase()));
        } catch (NullAgain again) {
            throw stuck(again.rows);
        } catch (SQLException e) {
            if (PhaseCheck.hasFailed(e)) {
                startOver();
            }
            throw e;
        }
    }

    /** Continues where an earlier run was cut off, or begins. */
    private Cursor begin(Optional<Cursor> earlier) throws SQLException {
        Cursor cursor = earlier.isPresent() ? earlier.get() : Cursor.first(pages());
        work.journal().commit(List.of(work.rows().interrupted(), work.rows().running(run, cursor.toString())));
        return cursor;
    }

    /** One pass over the table. */
    private Cursor pass(Cursor start) throws SQLException {
        Cursor cursor = start;
        boolean last = false;
        while (!last) {
            last = cursor.isLast(size.pages());
            long begun = System.nanoTime();
            cursor = batch(cursor, size.pages());
            size.took(System.nanoTime() - begun);
            work.listener().batchFinished(run.header(), run.phase(), cursor.progress());
        }
        return cursor;
    }

    private Cursor batch(Cursor cursor, long pages) throws SQLException {
        String filled = slot.fill(cursor.condition(table, pages));
        Retry retry = work.retry(wait, LOCK_TIMEOUT);
        Cursor next = retry.run((attempt, setLockTimeout) -> work.stop()
                .finishing(() -> Transactions.in(work.connection(), connection -> {
                    int changed = cursor.pass() == 1
                            ? last(connection, List.of(setLockTimeout, filled))
                            : twice(connection, setLockTimeout, filled);
                    Cursor after = cursor.after(pages, changed);
                    work.journal().append(connection, List.of(work.rows().progress(after.toString())));
                    return after;
                })));
        tries = tries.plus(retry.tries());
        return next;
    }

    /** Returns the number of rows that the first UPDATE changes. The second one must find no row. */
    private int twice(Connection connection, String setLockTimeout, String filled) throws SQLException {
        int first = last(connection, List.of(ONE_SNAPSHOT, setLockTimeout, filled));
        int second = Transactions.send(connection, List.of(filled))[0];
        if (second > 0) {
            throw new NullAgain(second);
        }
        return first;
    }

    /** Begins a transaction, and returns the number of rows that its last statement changes. */
    private int last(Connection connection, List<String> statements) throws SQLException {
        int[] counts = Transactions.send(connection, work.journal().begun(statements));
        return counts[counts.length - 1];
    }

    /** Rolls back a batch whose rows are still null. */
    private static final class NullAgain extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int rows;

        NullAgain(int rows) {
            super(rows + " rows");
            this.rows = rows;
        }
    }

    /** Resets the cursor, so that the next run, after the data was fixed, starts over. */
    private void startOver() throws SQLException {
        work.record(List.of(work.rows().progress(Cursor.first(pages()).toString())));
    }

    private KedgeException stuck(long rows) throws SQLException {
        startOver();
        FailureNote note = FailureNote.of("stuck with " + rows + " rows", update, List.of());
        work.record(List.of(work.rows().broken(tries, note)));
        return KedgeException.at(
                run.placeOf(update),
                DatabaseCode.BACKFILL_STUCK,
                run.header().id(),
                run.phase().number(),
                rows);
    }

    /**
     * The number of pages of the table; for a partitioned table, of its largest partition, because a ctid counts within
     * each.
     */
    private long pages() throws SQLException {
        String name = Literal.quote(table) + "::regclass";
        String query = "SELECT greatest(pg_relation_size(" + name
                + "), coalesce((SELECT max(pg_relation_size(relid)) FROM pg_partition_tree(" + name
                + ")), 0)) / current_setting('block_size')::bigint";
        return Transactions.in(work.connection(), connection -> {
            Transactions.send(connection, work.journal().begun(List.of()));
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
