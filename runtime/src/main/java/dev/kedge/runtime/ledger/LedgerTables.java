package dev.kedge.runtime.ledger;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger's two tables in one schema, and their shape; docs/formats-ledger.md explains it. Names are always qualified,
 * so reading needs no search_path.
 *
 * @param schema the schema's name
 */
public record LedgerTables(String schema) {
    /** The number of this shape. */
    public static final int FORMAT = 1;
    /** The oldest Kedge that reads it. */
    static final String NEEDS = "0.1";
    /** Passes over the rows of transactions that were rolled back. */
    private static final String EFFECTIVE = " AND (state <> " + LedgerRow.text(RowState.FAILED.label()) + " OR mode NOT IN ("
            + labels(Stream.of(Mode.TX, Mode.JAVA).map(Mode::label)) + "))";

    public String state() {
        return Identifier.quote(schema) + ".kedge_state";
    }

    public String history() {
        return Identifier.quote(schema) + ".kedge_history";
    }

    private static String labels(Stream<String> labels) {
        return labels.map(Literal::quote).collect(Collectors.joining(", "));
    }

    String quotedSchema() {
        return Identifier.quote(schema);
    }

    /** Whether the tables exist, for roles without any right on them too. */
    public String isThere() {
        return "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + Literal.quote(schema) + " AND c.relname = 'kedge_state')";
    }

    /** Whether one of the tables exists and the other does not, for roles without any right on them too. */
    String isThereInPart() {
        return "SELECT count(*) = 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + Literal.quote(schema) + " AND c.relname IN ('kedge_state', 'kedge_history')";
    }

    /** A schema, as SQL, to which tables that are not as Kedge made them can be moved. */
    String damagedSchema() {
        return Identifier.quote(Identifier.truncate(schema, Identifier.MAX_BYTES - "_damaged".length()) + "_damaged");
    }

    /** Whether there is no schema of this name. */
    String isSchemaMissing() {
        return "SELECT to_regnamespace(" + Literal.quote(Identifier.quote(schema)) + ") IS NULL";
    }

    /** What a role needs that creates the ledger. */
    String grantCreate(String role) {
        return "GRANT USAGE, CREATE ON SCHEMA " + quotedSchema() + " TO " + role + ";";
    }

    /** What a role needs that uses a ledger of another. */
    String grantUse(String role) {
        return "GRANT USAGE ON SCHEMA " + quotedSchema() + " TO " + role + ";\nGRANT SELECT, INSERT, UPDATE ON "
                + state() + ", " + history() + " TO " + role + ";";
    }

    /**
     * The statements that create what is missing, in one transaction. CREATE TABLE IF NOT EXISTS still fails when two
     * sessions run it at once, hence the lock; it is held for moments, so waiting for it starves nobody.
     */
    public List<String> create(String database, boolean schemaIsMissing) {
        List<String> statements = new ArrayList<>();
        statements.add("SELECT pg_advisory_xact_lock(hashtextextended(" + Literal.quote("kedge " + schema) + ", 0))");
        if (schemaIsMissing) {
            statements.add("CREATE SCHEMA IF NOT EXISTS " + Identifier.quote(schema));
        }
        statements.add("CREATE TABLE IF NOT EXISTS " + state() + """
                 (
                    database text PRIMARY KEY,
                    heads text[] NOT NULL,
                    digest text NOT NULL,
                    fence bigint NOT NULL,
                    format integer NOT NULL,
                    needs text NOT NULL
                )""");
        statements.add("CREATE TABLE IF NOT EXISTS " + history() + """
                 (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    database text NOT NULL,
                    revision text NOT NULL,
                    direction text NOT NULL CHECK (direction IN (%s)),
                    phase integer NOT NULL,
                    phases integer NOT NULL,
                    mode text NOT NULL,
                    state text NOT NULL CHECK (state IN (%s)),
                    checksum text NOT NULL,
                    sql_hash text NOT NULL,
                    steps text NOT NULL,
                    compatible boolean NOT NULL,
                    attempts integer NOT NULL,
                    cursor text,
                    who text NOT NULL,
                    application text NOT NULL,
                    kedge text NOT NULL,
                    started timestamptz NOT NULL,
                    finished timestamptz,
                    lock_wait_ms bigint NOT NULL,
                    error text
                )""".formatted(
                        labels(Arrays.stream(RowDirection.values()).map(RowDirection::label)),
                        labels(Arrays.stream(RowState.values()).map(RowState::label))));
        statements.add(
                "CREATE INDEX IF NOT EXISTS kedge_history_revision ON " + history() + " (database, revision, id)");
        statements.add("CREATE UNIQUE INDEX IF NOT EXISTS kedge_history_running ON " + history()
                + " (database) WHERE state = 'running'");
        statements.add("INSERT INTO " + state() + " VALUES (" + Literal.quote(database) + ", '{}', '', 0, " + FORMAT
                + ", '" + NEEDS + "') ON CONFLICT DO NOTHING");
        return statements;
    }

    /** The one query of an upgrade with nothing to do: the list comes along only if the digest is another. */
    String read(String database, String digest) {
        String name = Literal.quote(database);
        return "SELECT s.format, s.needs, s.digest, array_to_string(s.heads, ',') AS heads, h.revision, h.direction, h.phase,"
                + " h.phases, h.state, h.finished IS NOT NULL AS is_finished, h.checksum, h.compatible, h.cursor, h.id,"
                + " EXISTS (SELECT FROM " + history() + " WHERE database = " + name + ") AS has_history FROM (VALUES (" + name
                + ")) d(database) LEFT JOIN " + state() + " s ON s.database = d.database"
                + " LEFT JOIN LATERAL (SELECT DISTINCT ON (revision) * FROM " + history()
                + " WHERE database = " + name + " AND s.digest IS DISTINCT FROM " + Literal.quote(digest)
                + EFFECTIVE + " ORDER BY revision, id DESC) h ON true";
    }

    /** Whether the run of any revision has stopped half-way, known to this build or not. */
    public String isAnyHalfDone(String database) {
        return "EXISTS (SELECT FROM (SELECT DISTINCT ON (revision) state, phase, phases FROM " + history()
                + " WHERE database = " + Literal.quote(database) + EFFECTIVE
                + " ORDER BY revision, id DESC) h WHERE h.state <> 'done' OR h.phase <> h.phases)";
    }

    /** The latest row of every revision that had an effect. */
    public String standings(String database) {
        return "(SELECT DISTINCT ON (revision) * FROM " + history() + " WHERE database = " + Literal.quote(database)
                + EFFECTIVE + " ORDER BY revision, id DESC)";
    }

    /** Only what every format keeps. */
    String readFormat(String database) {
        return "SELECT format, needs FROM " + state() + " WHERE database = " + Literal.quote(database);
    }
}
