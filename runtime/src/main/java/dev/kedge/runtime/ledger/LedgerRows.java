package dev.kedge.runtime.ledger;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.connection.Version;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.List;

/** The statements that write rows of {@code kedge_history}, with literals so that they can be sent with others at once. */
public final class LedgerRows {
    private final LedgerTables tables;
    private final String database;
    private final String application;

    public LedgerRows(LedgerTables tables, String database, String application) {
        this.tables = tables;
        this.database = database;
        this.application = application;
    }

    /** A phase that was done in this very transaction. */
    public String done(PhaseRun run, Attempts tries) {
        return insert(run, "done", tries, "clock_timestamp()", "NULL", "NULL");
    }

    /** Nothing of a run has stayed: the revision stands where it stood before. */
    public String untouched(PhaseRun run) {
        boolean up = run.direction() == Direction.UP;
        return insert(run, up ? "unstamp" : "stamp", 0, 0, "done", Attempts.FIRST, "clock_timestamp()", "NULL", "NULL");
    }

    /** A transaction that was rolled back. */
    public String failed(PhaseRun run, Attempts tries, String error) {
        return insert(run, "failed", tries, "clock_timestamp()", "NULL", text(error));
    }

    /** A phase that runs outside this transaction from now on. */
    public String running(PhaseRun run, String cursor) {
        return insert(run, "running", Attempts.FIRST, "NULL", cursor.isEmpty() ? "NULL" : text(cursor), "NULL");
    }

    /** What an earlier process was at when it was cut off: {@code finished} stays empty for a sign. */
    public String interrupted() {
        return update("state = 'failed', error = 'interrupted'");
    }

    /** How far the running batch phase is. */
    public String progress(String cursor) {
        return update("cursor = " + text(cursor));
    }

    /** The running phase is done. */
    public String finished(Attempts tries) {
        return update("state = 'done', finished = clock_timestamp(), " + counts(tries));
    }

    /** The running phase has failed. */
    public String broken(Attempts tries, String error) {
        return update("state = 'failed', finished = clock_timestamp(), " + counts(tries) + ", error = " + text(error));
    }

    private static String counts(Attempts tries) {
        return "attempts = " + tries.attempts() + ", lock_wait_ms = "
                + tries.waited().toMillis();
    }

    private String update(String changes) {
        return "UPDATE " + tables.history() + " SET " + changes + " WHERE database = " + text(database)
                + " AND state = 'running'";
    }

    private String insert(PhaseRun run, String state, Attempts tries, String finished, String cursor, String error) {
        int number = run.phase().number();
        return insert(run, run.directionLabel(), number, run.phases(), state, tries, finished, cursor, error);
    }

    private String insert(
            PhaseRun run,
            String direction,
            int phase,
            int phases,
            String state,
            Attempts tries,
            String finished,
            String cursor,
            String error) {
        Mode mode = run.phase().mode();
        long waited = tries.waited().toMillis();
        return "INSERT INTO " + tables.history()
                + " (database, revision, direction, phase, phases, mode, state, checksum,"
                + " sql_hash, steps, compatible, attempts, cursor, who, application, kedge, started, finished,"
                + " lock_wait_ms, error) VALUES ("
                + String.join(
                        ", ",
                        text(database),
                        text(run.header().id()),
                        text(direction),
                        String.valueOf(phase),
                        String.valueOf(phases),
                        text(mode.label()),
                        text(state),
                        text(run.header().checksum()),
                        text(run.sqlHash()),
                        text(run.record()),
                        String.valueOf(isCompatible(run.header())),
                        String.valueOf(tries.attempts()),
                        cursor,
                        "session_user",
                        text(application),
                        text(Version.TEXT),
                        "now() - interval '" + waited + " ms'",
                        finished,
                        String.valueOf(waited),
                        error)
                + ")";
    }

    /** A build without a squash must not go its own way where the squash is half done. */
    private static boolean isCompatible(RevisionHeader revision) {
        return revision.compatible() && !revision.isSquash();
    }

    /** That a revision is recorded as applied, without running anything. */
    public List<String> stamped(RevisionHeader revision, String why) {
        return revision.isSquash()
                ? squashed(revision, Direction.UP, why)
                : List.of(stamp("stamp", revision.id(), revision.checksum(), revision.compatible(), why));
    }

    /** That a revision, which need not be known, is recorded as not applied. */
    public String unstamped(RevisionState revision, String why) {
        return stamp("unstamp", revision.revision(), revision.checksum(), revision.compatible(), why);
    }

    /**
     * That a squash is there, or not any more: that all that it stands for is applied, or is not, and that the squash
     * itself is not, so that builds without it do not find a revision that they do not know.
     */
    public List<String> squashed(RevisionHeader squash, Direction direction, String why) {
        String way = direction == Direction.UP ? "stamp" : "unstamp";
        List<String> rows = new ArrayList<>();
        for (SquashedRevision one : squash.replaces()) {
            rows.add(stamp(way, one.revision(), one.checksum(), one.compatible(), why));
        }
        rows.add(stamp("unstamp", squash.id(), squash.checksum(), false, why));
        return rows;
    }

    private String stamp(String direction, String id, String checksum, boolean compatible, String why) {
        return "INSERT INTO " + tables.history()
                + " (database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible,"
                + " attempts, who, application, kedge, started, finished, lock_wait_ms) VALUES ("
                + String.join(
                        ", ",
                        text(database),
                        text(id),
                        text(direction),
                        "0, 0, " + text(Mode.TX.label()),
                        "'done'",
                        text(checksum),
                        "''",
                        text(why),
                        String.valueOf(compatible),
                        "1, session_user",
                        text(application),
                        text(Version.TEXT),
                        "now(), clock_timestamp(), 0)");
    }

    /** PostgreSQL's text holds no NUL. */
    private static String text(String value) {
        return Literal.quote(value.replace("\0", ""));
    }
}
