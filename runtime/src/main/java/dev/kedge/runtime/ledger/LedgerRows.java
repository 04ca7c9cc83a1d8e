package dev.kedge.runtime.ledger;

import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statements that write {@code kedge_history}. They contain literals, so that they can be sent together with
 * others.
 */
public final class LedgerRows {
    private final LedgerTables tables;
    private final String database;
    private final String application;
    private final RevisionLabels labels;
    private final boolean complete;

    /**
     * Creates the writer for one database.
     *
     * @param complete whether the history has the columns that older builds did not create
     */
    public LedgerRows(LedgerTables tables, KnownRevisions migrations, String application, boolean complete) {
        this.tables = tables;
        this.database = migrations.database();
        this.application = application;
        this.labels = new RevisionLabels(migrations);
        this.complete = complete;
    }

    /** Records that a phase was done in this transaction. */
    public String done(PhaseRun run, Attempts tries) {
        return insert(row(run, RowState.DONE, tries));
    }

    /** The condition that the last upgrade skipped all of these phases. */
    public String wereSkipped(PhaseRun run, List<Integer> phases) {
        return "SELECT count(*) = " + phases.size() + " FROM (SELECT DISTINCT ON (phase) skipped FROM "
                + tables.history()
                + " WHERE database = " + LedgerRow.text(database) + " AND revision = "
                + LedgerRow.text(run.header().id()) + " AND direction = 'up' AND state = 'done' AND phase IN ("
                + phases.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ") ORDER BY phase, id DESC) up WHERE skipped IS NOT NULL";
    }

    /** Records that a phase did not run because of a condition. */
    public String skipped(PhaseRun run, Attempts tries, String condition) {
        return insert(row(run, RowState.DONE, tries).withSkipped(condition));
    }

    /** The statement by which the transaction of a phase records the SQL objects of its steps; empty if it has none. */
    public List<String> sqlObjects(PhaseRun run) {
        return sqlObjects(run.header(), run.subjects());
    }

    /** The statement that records the current state of those of these objects that are SQL objects; empty if none is. */
    public List<String> sqlObjects(RevisionHeader revision, Collection<ObjectKey> objects) {
        return new SqlObjectRecord(tables, database, revision.id())
                .statement(objects).stream().toList();
    }

    /** Records that a run has left nothing behind, so that the revision is in the same state as before. */
    public String untouched(PhaseRun run) {
        RowDirection before = run.direction() == Direction.UP ? RowDirection.UNSTAMP : RowDirection.STAMP;
        return insert(row(run, before, 0, 0, RowState.DONE, Attempts.FIRST));
    }

    /** Records a transaction that was rolled back. */
    public String failed(PhaseRun run, Attempts tries, FailureNote failure) {
        return insert(row(run, RowState.FAILED, tries).withFailure(failure));
    }

    /** Records that a phase starts to run outside this transaction. */
    public String running(PhaseRun run, String cursor) {
        LedgerRow row = row(run, RowState.RUNNING, Attempts.FIRST);
        return insert(cursor.isEmpty() ? row : row.withCursor(cursor));
    }

    /** Marks the row of a run that was cut off; {@code finished} stays empty. */
    public String interrupted() {
        return update(RowState.FAILED, "error = 'interrupted'");
    }

    /** Records how far the running batch phase has come. */
    public String progress(String cursor) {
        return update(RowState.RUNNING, "cursor = " + LedgerRow.text(cursor));
    }

    /** Records that the running phase is done. */
    public String finished(Attempts tries) {
        return update(RowState.DONE, "finished = clock_timestamp(), " + counts(tries));
    }

    /** Records that the running phase has failed. */
    public String broken(Attempts tries, FailureNote failure) {
        return update(
                RowState.FAILED,
                "finished = clock_timestamp(), " + counts(tries) + ", error = " + LedgerRow.text(failure.error())
                        + (complete
                                ? ", blocked_by = " + LedgerRow.textOrNull(failure.blockedBy()) + ", statement = "
                                        + LedgerRow.textOrNull(failure.statement())
                                : ""));
    }

    private static String counts(Attempts tries) {
        return "attempts = " + tries.attempts() + ", lock_wait_ms = "
                + tries.waited().toMillis();
    }

    /** Updates the row of the running phase. */
    private String update(RowState state, String changes) {
        return "UPDATE " + tables.history() + " SET state = " + LedgerRow.text(state.label()) + ", " + changes
                + " WHERE database = " + LedgerRow.text(database) + " AND state = "
                + LedgerRow.text(RowState.RUNNING.label());
    }

    private LedgerRow row(PhaseRun run, RowState state, Attempts tries) {
        RowDirection direction = run.direction() == Direction.UP ? RowDirection.UP : RowDirection.DOWN;
        return row(run, direction, run.phase().number(), run.phases(), state, tries);
    }

    private LedgerRow row(PhaseRun run, RowDirection direction, int phase, int phases, RowState state, Attempts tries) {
        return new LedgerRow(
                run.header().id(),
                direction,
                phase,
                phases,
                run.phase().mode(),
                state,
                run.header().checksum(),
                run.sqlHash(),
                run.record(),
                compatibility(run.header()),
                labels.of(run.header().id()),
                tries,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A build that does not know the squash must not run the old revisions while the squash is half-done. */
    private static Compatibility compatibility(RevisionHeader revision) {
        return revision.isSquash() ? Compatibility.WITH_NONE : revision.compatibility();
    }

    /** Records a revision as applied, without running anything. */
    public List<String> stamped(RevisionHeader revision, String why) {
        return revision.isSquash()
                ? squashed(revision, Direction.UP, why)
                : List.of(recorded(
                        RowDirection.STAMP, revision.id(), revision.checksum(), revision.compatibility(), why));
    }

    /** Records a revision, known or not, as not applied. */
    public String unstamped(RevisionState revision, String why) {
        RevisionLabels.Label known = labels.of(revision.revision());
        RevisionLabels.Label label = new RevisionLabels.Label(
                known.version().or(revision::version), known.message().or(revision::message));
        return insert(LedgerRow.recorded(
                RowDirection.UNSTAMP, revision.revision(), revision.checksum(), revision.compatibility(), label, why));
    }

    /**
     * Records that a squash is applied or reverted: all revisions that it stands for are recorded as applied or not,
     * and the squash itself is not recorded, so that builds without the squash find no unknown revision.
     */
    public List<String> squashed(RevisionHeader squash, Direction direction, String why) {
        RowDirection way = direction == Direction.UP ? RowDirection.STAMP : RowDirection.UNSTAMP;
        List<String> rows = new ArrayList<>();
        for (SquashedRevision one : squash.replaces()) {
            rows.add(recorded(way, one.revision(), one.checksum(), one.compatibility(), why));
        }
        rows.add(recorded(RowDirection.UNSTAMP, squash.id(), squash.checksum(), Compatibility.WITH_NONE, why));
        return rows;
    }

    private String recorded(RowDirection direction, String id, String checksum, Compatibility with, String why) {
        return insert(LedgerRow.recorded(direction, id, checksum, with, labels.of(id), why));
    }

    private String insert(LedgerRow row) {
        return row.insert(tables, database, application, complete);
    }
}
