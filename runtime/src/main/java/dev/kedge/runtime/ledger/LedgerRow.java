package dev.kedge.runtime.ledger;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.connection.Version;
import dev.kedge.runtime.script.Attempts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A new row of {@code kedge_history}; docs/formats-ledger.md describes the columns. The server fills in the role and
 * the time.
 *
 * @param revision the id of the revision
 * @param direction whether the row records an upgrade, a downgrade or a stamp
 * @param phase the number of the phase; 0 if nothing ran
 * @param phases the number of phases that the revision has in this direction
 * @param mode how the phase runs
 * @param state whether the phase is running, done or failed
 * @param checksum the checksum of the revision
 * @param sqlHash the hash of the phase's SQL; empty if nothing ran
 * @param steps what the phase does, in one line
 * @param compatibility which code stops working after the revision
 * @param label the version and the message of the revision
 * @param tries the attempts so far
 * @param cursor how far a batch phase has come
 * @param failure why it failed
 * @param skipped the condition that kept the phase from running
 */
record LedgerRow(
        String revision,
        RowDirection direction,
        int phase,
        int phases,
        Mode mode,
        RowState state,
        String checksum,
        String sqlHash,
        String steps,
        Compatibility compatibility,
        RevisionLabels.Label label,
        Attempts tries,
        Optional<String> cursor,
        Optional<FailureNote> failure,
        Optional<String> skipped) {

    /** A row for a revision that is only stamped. */
    static LedgerRow recorded(
            RowDirection direction,
            String revision,
            String checksum,
            Compatibility compatibility,
            RevisionLabels.Label label,
            String why) {
        return new LedgerRow(
                revision,
                direction,
                0,
                0,
                Mode.TX,
                RowState.DONE,
                checksum,
                "",
                why,
                compatibility,
                label,
                Attempts.FIRST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    LedgerRow withCursor(String text) {
        return with(Optional.of(text), failure, skipped);
    }

    LedgerRow withFailure(FailureNote note) {
        return with(cursor, Optional.of(note), skipped);
    }

    LedgerRow withSkipped(String condition) {
        return with(cursor, failure, Optional.of(condition));
    }

    private LedgerRow with(
            Optional<String> anotherCursor, Optional<FailureNote> anotherFailure, Optional<String> condition) {
        return new LedgerRow(
                revision,
                direction,
                phase,
                phases,
                mode,
                state,
                checksum,
                sqlHash,
                steps,
                compatibility,
                label,
                tries,
                anotherCursor,
                anotherFailure,
                condition);
    }

    /**
     * The statement that inserts the row. It contains literals, so that it can be sent together with others.
     *
     * @param complete whether the table has the columns that older builds did not create
     */
    String insert(LedgerTables tables, String database, String application, boolean complete) {
        long waited = tries.waited().toMillis();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("database", text(database));
        values.put("revision", text(revision));
        values.put("direction", text(direction.label()));
        values.put("phase", String.valueOf(phase));
        values.put("phases", String.valueOf(phases));
        values.put("mode", text(mode.label()));
        values.put("state", text(state.label()));
        values.put("checksum", text(checksum));
        values.put("sql_hash", text(sqlHash));
        values.put("steps", text(steps));
        values.put("compatible", String.valueOf(compatibility.isWithAll()));
        values.put("attempts", String.valueOf(tries.attempts()));
        values.put("cursor", textOrNull(cursor));
        values.put("who", "session_user");
        values.put("application", text(application));
        values.put("kedge", text(Version.TEXT));
        values.put("started", "now() - interval '" + waited + " ms'");
        values.put("finished", state == RowState.RUNNING ? "NULL" : "clock_timestamp()");
        values.put("lock_wait_ms", String.valueOf(waited));
        values.put("error", textOrNull(failure.map(FailureNote::error)));
        if (complete) {
            values.put("version", textOrNull(label.version()));
            values.put("message", textOrNull(label.message()));
            values.put("compatible_from", textOrNull(compatibility.from()));
            values.put("skipped", textOrNull(skipped));
            values.put("blocked_by", textOrNull(failure.flatMap(FailureNote::blockedBy)));
            values.put("statement", textOrNull(failure.flatMap(FailureNote::statement)));
        }
        return "INSERT INTO " + tables.history() + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + String.join(", ", values.values()) + ")";
    }

    static String textOrNull(Optional<String> value) {
        return value.map(LedgerRow::text).orElse("NULL");
    }

    /** Removes NUL, which PostgreSQL's text cannot contain. */
    static String text(String value) {
        return Literal.quote(value.replace("\0", ""));
    }
}
