package dev.kedge.runtime.offline;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Range;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.RowsSlot;
import dev.kedge.core.revision.RunSetting;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.ledger.AdvisoryLock;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.ledger.LedgerShape;
import dev.kedge.runtime.ledger.LedgerTables;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.Scripts;
import dev.kedge.runtime.session.SessionEffect;
import java.util.List;
import java.util.Optional;

/**
 * A run as a script for psql, made without a database. Like the runner, it takes the lock, runs the phases and writes
 * the rows of the ledger. It checks the ledger before each revision: it skips what is done already, continues where an
 * earlier run stopped, and refuses a database that it does not fit.
 */
public final class OfflineScript {
    private final KnownRevisions migrations;
    private final Direction direction;
    private final RevisionGraph graph;
    private final LedgerTables tables;
    private final boolean createsSchema;
    private final LedgerRows rows;
    private final OfflineGuards guards;
    private final StringBuilder text = new StringBuilder();

    private OfflineScript(
            KnownRevisions migrations, Optional<String> schema, boolean createSchema, Direction direction) {
        this.migrations = migrations;
        this.direction = direction;
        this.graph = migrations.graph();
        this.tables = new LedgerTables(schema.orElse(migrations.schema()));
        this.createsSchema = createSchema || tables.schema().equals(migrations.schema());
        this.rows = new LedgerRows(tables, migrations, "kedge sql", true);
        this.guards = new OfflineGuards(migrations.database(), tables, graph);
    }

    /**
     * Prints the script.
     *
     * @param migrations the revisions
     * @param schema the schema to use instead of the revisions' own; absent for their own
     * @param createSchema whether the script creates another schema than their own if it is missing; otherwise it stops
     * @param direction whether to upgrade or downgrade
     * @param range {@code from:to}; either end may be omitted
     * @throws KedgeException if the range is invalid, or SQL is missing or malformed
     */
    public static String print(
            Migrations migrations, Optional<String> schema, boolean createSchema, Direction direction, String range) {
        return new OfflineScript(new KnownRevisions(migrations), schema, createSchema, direction).print(range);
    }

    private String print(String range) {
        Range found = KedgeException.unwrap(Range.run(graph, direction, range));
        List<RevisionScript> scripts = new Scripts(migrations, direction).read(found.revisions());
        refuseCopies(scripts);
        line("-- " + migrations.database() + ", " + found.text() + (direction == Direction.UP ? " up, " : " down, ")
                + scripts.size() + (scripts.size() == 1 ? " revision" : " revisions") + ".");
        line("-- For psql 11 or later, without --single-transaction. Running it again does no harm.");
        line("-- A statement waits for the lock of a table for 5 s; otherwise: psql -v kedge_lock_timeout=30s");
        scripts.forEach(this::javaSteps);
        session();
        ledger();
        line(guards.unknown(direction));
        line(OfflineGuards.RAISE);
        scripts.forEach(this::revision);
        line("");
        line(guards.digest());
        line("SELECT pg_advisory_unlock(" + AdvisoryLock.key(tables, migrations.database()) + ") AS kedge_void \\gset");
        return text.toString();
    }

    /** psql finds a file by its path on the machine where it runs, and does not decompress it. */
    private static void refuseCopies(List<RevisionScript> scripts) {
        for (RevisionScript script : scripts) {
            if (script.phases().stream().anyMatch(phase -> phase.mode() == Mode.COPY)) {
                throw KedgeException.of(
                        CommandCode.ROWS_NOT_CARRIED,
                        script.revision().id(),
                        "a script for psql",
                        Wording.of(
                                "Run it with {upgrade @target=%1$s}, then print the script from there: {sql --range=%1$s:}",
                                script.revision().id()));
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void session() {
        line("""

                \\set ON_ERROR_STOP on
                \\set QUIET on
                \\encoding UTF8
                \\if :{?kedge_lock_timeout}
                \\else
                \\set kedge_lock_timeout 5s
                \\endif
                SET client_min_messages = warning;
                SELECT current_setting('session_authorization') AS kedge_user, current_setting('role') AS kedge_role \\gset
                \\set kedge_settings %s
                """.formatted(quoted(RunSetting.query(tables.schema(), false))));
        settings();
    }

    /** Says in the head of the script where it will stop. */
    private void javaSteps(RevisionScript script) {
        script.phases().stream()
                .filter(phase -> phase.mode() == Mode.JAVA)
                .forEach(phase -> line("-- It stops before the Java step "
                        + phase.sql().strip().replaceAll("\\s+", " ") + " (revision "
                        + script.revision().id() + ", phase " + phase.number() + ") unless that is done."));
    }

    /** A text as the value of a psql variable. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Sets everything that a phase and the ledger's rows depend on, regardless of the session's own settings. */
    private void settings() {
        line("SET SESSION AUTHORIZATION :\"kedge_user\";");
        line("SELECT set_config('role', :'kedge_role', false) AS kedge_void \\gset");
        line(":kedge_settings \\gset");
    }

    /** Removes what a phase may have left in the session. */
    private void putBack(PhaseRun run) {
        if (SessionEffect.mayRemain(run.phase())) {
            line("RESET SESSION AUTHORIZATION;");
            line("RESET ALL;");
            line("DISCARD TEMP;");
            line("DEALLOCATE ALL;");
            line("CLOSE ALL;");
            line("UNLISTEN *;");
            line("\\encoding UTF8");
            line("SET client_min_messages = warning;");
        }
    }

    /** Creates only what is missing: even IF NOT EXISTS requires the right to create. */
    private void ledger() {
        LedgerShape shape = new LedgerShape(tables);
        List<String> create = shape.create(migrations.database(), false);
        String schema = Literal.quote(Identifier.quote(tables.schema()));
        line("SELECT to_regnamespace(" + schema + ") IS NULL AS kedge_create_schema, NOT (" + tables.isThere()
                + ") AS kedge_create_ledger \\gset");
        if (!createsSchema) {
            line("\\if :kedge_create_schema");
            refuse("There is no schema " + tables.schema()
                    + ". Correct the name, or print the script with --create-schema.");
            line("\\endif");
        }
        line("BEGIN;");
        line(create.get(0) + " \\gset kedge_");
        line("\\if :kedge_create_schema");
        line("CREATE SCHEMA IF NOT EXISTS " + Identifier.quote(tables.schema()) + ";");
        line("\\endif");
        line("\\if :kedge_create_ledger");
        create.subList(1, create.size() - 1).forEach(statement -> line(statement + ";"));
        line("\\endif");
        line(create.get(create.size() - 1) + ";");
        line("COMMIT;");
        line(guards.format());
        line(OfflineGuards.RAISE);
        line(guards.lock());
        line(OfflineGuards.RAISE);
        complete(shape);
        line("UPDATE " + tables.state() + " SET fence = fence + 1 WHERE database = "
                + Literal.quote(migrations.database()) + " RETURNING fence AS kedge_fence \\gset");
    }

    /** Adds to the ledger of an older build what the script's rows need. */
    private void complete(LedgerShape shape) {
        line(guards.complete(shape));
        line(OfflineGuards.RAISE);
        line("\\if :kedge_complete_ledger");
        line("BEGIN;");
        line("SET LOCAL lock_timeout = :'kedge_lock_timeout';");
        List<String> complete = shape.complete();
        line(complete.get(0) + " \\gset kedge_");
        complete.subList(1, complete.size()).forEach(statement -> line(statement + ";"));
        line("COMMIT;");
        line("\\endif");
    }

    private void revision(RevisionScript script) {
        line("");
        line("-- " + script.revision().id() + ": "
                + script.revision().header().message().replace('\n', ' '));
        line(guards.revision(script));
        line(OfflineGuards.RAISE);
        for (PhaseRun run : script.runs(Optional.empty())) {
            line("");
            line("-- " + run.phase().header()
                    + (run.phase().title().isEmpty() ? "" : ": " + run.phase().title()));
            line("\\if :kedge_run_" + run.phase().number());
            if (run.phase().number() <= 1) {
                line("\\echo '" + (direction == Direction.UP ? "up   " : "down ")
                        + script.revision().id() + "'");
            }
            switch (run.phase().mode()) {
                case TX -> transaction(run, statements(run.phase()));
                case BATCH -> batch(run);
                case ALONE -> alone(run);
                case COPY -> throw new IllegalStateException("refused before");
                case JAVA ->
                    refuse("Phase " + run.phase().number() + " of revision "
                            + script.revision().id() + " is the Java step "
                            + run.phase().sql().strip()
                            + ": run it with the application, or kedge upgrade --classpath, then this script again.");
            }
            line("\\endif");
        }
    }

    private void transaction(PhaseRun run, String sql) {
        settings();
        line("BEGIN;");
        line("SET LOCAL lock_timeout = :'kedge_lock_timeout';");
        ConditionLines condition = new ConditionLines(run, rows);
        condition.before().forEach(this::line);
        PhaseCheck.before(run.phase()).forEach(check -> line(check + ";"));
        text.append(sql);
        run.bodyChecks().forEach(check -> line(check.sql() + ";"));
        PhaseCheck.after(run.phase()).forEach(check -> line(check + ";"));
        if (SessionEffect.mayRemain(run.phase())) {
            settings();
        }
        rows.sqlObjects(run).forEach(record -> line(record + ";"));
        line(rows.done(run, Attempts.FIRST) + ";");
        condition.after().forEach(this::line);
        commit(run);
        line("COMMIT;");
        putBack(run);
    }

    /** Updates all rows at once, because psql has no batches. */
    private void batch(PhaseRun run) {
        String update = run.phase().statements().get(0);
        String filled = RowsSlot.in(update).map(slot -> slot.fill("true")).orElse(update);
        line("-- In one transaction, which locks all rows that it changes; the runner takes them in batches.");
        transaction(run, ended(filled));
    }

    private void alone(PhaseRun run) {
        Phase phase = run.phase();
        settings();
        line("SELECT "
                + phase.doneWhen()
                        .map(query -> "coalesce((" + query + "\n), false)")
                        .orElse("false") + " AS kedge_done \\gset");
        line("\\if :kedge_done");
        line("BEGIN;");
        line(rows.interrupted() + ";");
        line(rows.done(run, Attempts.FIRST) + ";");
        commit(run);
        line("COMMIT;");
        line("\\else");
        line("BEGIN;");
        line(rows.interrupted() + ";");
        line(rows.running(run, "") + ";");
        line(guards.commitPart());
        line("COMMIT;");
        phase.cleanUp().ifPresent(statement -> {
            line("\\if :kedge_again_" + phase.number());
            text.append(ended(statement));
            line("\\endif");
        });
        text.append(statements(phase));
        if (SessionEffect.mayRemain(phase)) {
            settings();
        }
        line("BEGIN;");
        line(rows.finished(Attempts.FIRST) + ";");
        commit(run);
        line("COMMIT;");
        putBack(run);
        line("\\endif");
    }

    private void commit(PhaseRun run) {
        RevisionHeader revision = run.header();
        if (run.isLast() && revision.isSquash()) {
            rows.squashed(revision, direction, "squash " + revision.id()).forEach(row -> line(row + ";"));
        }
        line(guards.commit(run));
    }

    private void refuse(String sentence) {
        line("SELECT set_config('kedge.refusal', " + Literal.quote(sentence) + ", false) AS kedge_void \\gset");
        line(OfflineGuards.RAISE);
    }

    private static String statements(Phase phase) {
        StringBuilder sql = new StringBuilder();
        phase.statements().forEach(statement -> sql.append(ended(statement)));
        return sql.toString();
    }

    /** Adds the semicolon on a line of its own after a comment, which would swallow it. */
    private static String ended(String statement) {
        String last = statement.substring(statement.lastIndexOf('\n') + 1);
        return statement + (last.contains("--") ? "\n" : "") + ";\n";
    }
}
