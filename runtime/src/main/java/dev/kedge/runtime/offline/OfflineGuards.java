package dev.kedge.runtime.offline;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.ledger.AdvisoryLock;
import dev.kedge.runtime.ledger.LedgerShape;
import dev.kedge.runtime.ledger.LedgerTables;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checks of the ledger in an offline script. Each check leaves a sentence in the setting {@code kedge.refusal},
 * which is empty if all is well; {@link #RAISE} then stops the script if the setting is not empty.
 */
final class OfflineGuards {
    /** Stops the script if a check has failed. */
    static final String RAISE = "DO $kedge$ BEGIN IF current_setting('kedge.refusal') <> '' THEN"
            + " RAISE EXCEPTION '%', current_setting('kedge.refusal'); END IF; END $kedge$;";

    private static final String DONE = labels(RowState.DONE.label());
    private static final String UPWARD =
            "direction IN (" + labels(RowDirection.UP.label(), RowDirection.STAMP.label()) + ")";
    private static final String OVER = "state = " + DONE + " AND phase = phases";
    private static final String PRESENT = "NOT (NOT " + UPWARD + " AND " + OVER + ")";

    private final String database;
    private final LedgerTables tables;
    private final RevisionGraph graph;
    private final String standings;
    private final String lockKey;
    private final String halfDone;

    OfflineGuards(String database, LedgerTables tables, RevisionGraph graph) {
        this.database = Literal.quote(database);
        this.tables = tables;
        this.graph = graph;
        this.standings = tables.standings(database);
        this.lockKey = AdvisoryLock.key(tables, database);
        this.halfDone = tables.isAnyHalfDone(database);
    }

    private static String labels(String... labels) {
        return list(Stream.of(labels));
    }

    private static String refusal(String sentence) {
        return "SELECT set_config('kedge.refusal', " + sentence + ", false) AS kedge_void";
    }

    String format() {
        return refusal("CASE WHEN format > " + LedgerTables.FORMAT
                        + " THEN 'This ledger needs Kedge ' || needs || ' or later.' ELSE '' END")
                + " FROM " + tables.state() + " WHERE database = " + database + " \\gset";
    }

    /**
     * Does not wait for the lock: a session that waits holds a snapshot, for which CREATE INDEX CONCURRENTLY of the
     * other would wait.
     */
    String lock() {
        return refusal(
                        "CASE WHEN pg_try_advisory_lock(" + lockKey
                                + ") THEN '' ELSE 'Another process is upgrading this database. Run this again when it is done.' END")
                + ", pg_backend_pid() AS kedge_process \\gset";
    }

    /** Finds out whether the ledger lacks what newer builds added. */
    String complete(LedgerShape shape) {
        return refusal("CASE WHEN NOT is_whole AND NOT may_complete THEN "
                        + Literal.quote(
                                "The ledger was made by an older Kedge, and only its owner can add what this script"
                                        + " writes. Let its owner run this script once.")
                        + " ELSE '' END")
                + ", NOT is_whole AS kedge_complete_ledger FROM (" + shape.look() + ") l \\gset";
    }

    String unknown(Direction direction) {
        List<String> names = graph.order().stream()
                .flatMap(revision -> names(revision.id()))
                .distinct()
                .toList();
        String known = array(names);
        String inForce = array(names.stream().filter(graph::hasInForce).toList());
        String breaking = direction == Direction.UP
                ? " AND NOT (compatible OR compatible_from IS NOT NULL AND compatible_from = ANY (" + inForce + "))"
                : "";
        return refusal("coalesce('The database has revisions that this script does not know: '"
                        + " || string_agg(revision, ', ' ORDER BY revision), '')")
                + " FROM " + standings + " h WHERE " + PRESENT + " AND revision <> ALL ("
                + known
                + ")" + breaking + " \\gset";
    }

    private static String array(List<String> texts) {
        return texts.stream().map(Literal::quote).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    /** Finds out for each phase whether it must run, and whether an earlier run began it. */
    String revision(RevisionScript script) {
        RevisionHeader revision = script.revision().header();
        boolean up = script.direction() == Direction.UP;
        String applied = revision.isSquash()
                ? "(" + parts(revision, UPWARD + " AND " + OVER) + " = "
                        + revision.replaces().size() + ")"
                : "(h.revision IS NOT NULL AND h." + UPWARD + " AND " + OVER + ")";
        String half = "(h.revision IS NOT NULL AND NOT (" + OVER + "))";
        String todo = up ? "NOT " + applied : "(" + applied + " OR " + half + ")";
        String next = "CASE WHEN NOT " + half + " THEN 1 WHEN state = " + DONE + " THEN phase + 1 ELSE phase END";
        List<String> columns = new ArrayList<>();
        for (PhaseRun run : script.runs(Optional.empty())) {
            int number = run.phase().number();
            columns.add(
                    "(" + todo + (number == 0 ? "" : " AND " + next + " <= " + number) + ") AS kedge_run_" + number);
            if (run.phase().mode() == Mode.ALONE) {
                columns.add(
                        "(" + half + " AND state <> " + DONE + " AND phase = " + number + ") AS kedge_again_" + number);
            }
        }
        List<String> refusals = new ArrayList<>();
        refusals.add("WHEN " + applied + " AND " + differs(revision) + " THEN "
                + Literal.quote("Revision " + revision.id() + " was edited after this database applied it."));
        refusals.add("WHEN " + half + " AND " + (up ? "NOT h." : "h.") + UPWARD + " THEN "
                + Literal.quote("The " + (up ? "downgrade" : "upgrade") + " of revision " + revision.id()
                        + " stopped half-way; it has to end first."));
        refusals.add("WHEN " + half + " AND " + edited(script) + " THEN "
                + Literal.quote("What this database has done of revision " + revision.id() + " was edited since."));
        script.phases().stream()
                .filter(phase -> phase.mode() == Mode.ALONE && phase.doneWhen().isEmpty())
                .map(Phase::number)
                .forEach(number -> refusals.add("WHEN " + half + " AND phase = " + number
                        + " AND finished IS NULL THEN "
                        + Literal.quote("Phase " + number + " of revision " + revision.id()
                                + " was interrupted, and nothing tells whether it was done.")));
        if (revision.isSquash()) {
            refusals.add("WHEN NOT " + applied + " AND NOT " + half + " AND " + parts(revision, PRESENT) + " > 0 THEN "
                    + Literal.quote("This database has only some of the revisions of squash " + revision.id()
                            + ". Upgrade it with a build that still has them."));
        }
        neighbours(revision, up, todo).forEach(refusals::add);
        return refusal("CASE " + String.join("\n    ", refusals) + "\n    ELSE '' END") + ",\n    "
                + String.join(",\n    ", columns) + "\n  FROM (VALUES (true)) v LEFT JOIN " + standings
                + " h ON revision = " + Literal.quote(revision.id()) + " \\gset";
    }

    /** Parents must be applied before a revision, and children must be reverted before it. */
    private List<String> neighbours(RevisionHeader revision, boolean up, String todo) {
        return (up ? revision.parents() : graph.children(revision.id()))
                .stream()
                        .map(other -> "WHEN " + todo + " AND " + (up ? "NOT " : "") + "EXISTS (SELECT FROM " + standings
                                + " o WHERE o.revision IN ("
                                + list(up ? Stream.of(recorded(other)) : names(other)) + ") AND "
                                + (up ? "o." + UPWARD + " AND " + OVER : "NOT (NOT o." + UPWARD + " AND " + OVER + ")")
                                + ") THEN "
                                + Literal.quote(
                                        up
                                                ? "Revision " + revision.id() + " builds on " + other
                                                        + ", which this database does not have."
                                                : "Revision " + other + " builds on " + revision.id()
                                                        + " and is still there."))
                        .toList();
    }

    /**
     * Counts the revisions of a squash that the ledger records in this state. The ledger never records the squash
     * itself as applied.
     */
    private String parts(RevisionHeader squash, String how) {
        return "(SELECT count(*) FROM " + standings + " o WHERE o.revision IN ("
                + list(squash.replaces().stream().map(SquashedRevision::revision)) + ") AND " + how + ")";
    }

    private String differs(RevisionHeader revision) {
        return revision.recorded().stream()
                .map(one -> "o.revision = " + Literal.quote(one.revision()) + " AND o.checksum <> "
                        + Literal.quote(one.checksum()))
                .collect(Collectors.joining(" OR ", "EXISTS (SELECT FROM " + standings + " o WHERE ", ")"));
    }

    /**
     * The id by which the ledger shows that a revision is applied; for a squash, that of the last revision it stands
     * for.
     */
    private String recorded(String id) {
        return names(id).reduce(id, (first, last) -> last);
    }

    /** All ids under which the ledger may record something of a revision. */
    private Stream<String> names(String id) {
        return Stream.concat(
                Stream.of(id),
                graph.find(id).filter(RevisionHeader::isSquash).stream()
                        .flatMap(squash -> squash.replaces().stream())
                        .map(SquashedRevision::revision));
    }

    private static String list(Stream<String> ids) {
        return ids.map(Literal::quote).collect(Collectors.joining(", "));
    }

    private String edited(RevisionScript script) {
        String hashes = script.runs(Optional.empty()).stream()
                .map(run -> "(" + run.phase().number() + ", " + Literal.quote(run.sqlHash()) + ")")
                .collect(Collectors.joining(", "));
        return "EXISTS (SELECT FROM (SELECT DISTINCT ON (phase) phase, sql_hash FROM " + tables.history()
                + " WHERE database = " + database + " AND revision = "
                + Literal.quote(script.revision().id())
                + " AND direction = h.direction AND state = " + DONE + " ORDER BY phase, id DESC) d LEFT JOIN (VALUES "
                + hashes + ") p(number, hash) ON p.number = d.phase WHERE (d.phase < h.phase OR d.phase = h.phase"
                + " AND h.state = " + DONE + ") AND d.sql_hash IS DISTINCT FROM p.hash)";
    }

    /** Sends the last statement of a phase's transaction. It changes no row if another process has taken over. */
    String commit(PhaseRun run) {
        return fenced(run.isLast() ? "heads = " + heads(run) + ", " : "");
    }

    String commitPart() {
        return fenced("");
    }

    private String fenced(String changes) {
        return "UPDATE " + tables.state() + " SET " + changes + "digest = '' WHERE database = " + database
                + " AND fence = :kedge_fence AND pg_backend_pid() = :kedge_process RETURNING fence AS kedge_fence \\gset";
    }

    /** The heads as the runner records them: the applied revisions that no other applied revision builds on. */
    private String heads(PhaseRun run) {
        RevisionHeader revision = run.header();
        String id = revision.id();
        String heads = "array_remove(heads, " + Literal.quote(recorded(id)) + ")";
        if (run.direction() == Direction.DOWN) {
            for (String parent : revision.parents()) {
                heads += " || " + oneIf(isApplied(List.of(parent)) + isNotBelow(parent, id), parent);
            }
            return heads;
        }
        for (String parent : revision.parents()) {
            heads = "array_remove(" + heads + ", " + Literal.quote(recorded(parent)) + ")";
        }
        return heads + " || " + oneIf("true" + isNotBelow(id, id), id);
    }

    private String oneIf(String condition, String id) {
        return "CASE WHEN " + condition + " THEN ARRAY[" + Literal.quote(recorded(id)) + "] ELSE '{}' END";
    }

    /**
     * The condition that no applied revision builds on this one, apart from the one whose run ends. Children suffice,
     * because a script leaves no gaps.
     */
    private String isNotBelow(String id, String ending) {
        List<String> above = graph.children(id).stream()
                .filter(other -> !other.equals(ending))
                .toList();
        return above.isEmpty() ? "" : " AND NOT " + isApplied(above);
    }

    private String isApplied(List<String> ids) {
        return "EXISTS (SELECT FROM " + standings + " o WHERE o.revision IN ("
                + list(ids.stream().map(this::recorded)) + ") AND o." + UPWARD + " AND "
                + OVER + ")";
    }

    /** The digest of the applied revisions, as the runner leaves it. */
    String digest() {
        String line = "revision || ':' || checksum || E'\\n'";
        return "UPDATE " + tables.state() + " SET digest = (SELECT encode(sha256(convert_to(coalesce(string_agg(" + line
                + ", '' ORDER BY (" + line + ") COLLATE \"C\"), ''), 'UTF8')), 'hex') FROM " + standings + " h WHERE "
                + UPWARD + " AND " + OVER + ") WHERE database = " + database
                + " AND fence = :kedge_fence AND pg_backend_pid() = :kedge_process AND NOT "
                + halfDone + ";";
    }
}
