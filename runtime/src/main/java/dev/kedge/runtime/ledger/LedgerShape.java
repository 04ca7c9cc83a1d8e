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
 * The statements that create a ledger, and those that add to the ledger of an older build what it lacks. Builds that do
 * not know the added columns can go on using the ledger: the columns are nullable, and each build names the columns
 * that it writes.
 *
 * @param tables the names of the tables
 */
public record LedgerShape(LedgerTables tables) {
    /** The columns of {@code kedge_history} that the first builds did not create, all of type text. */
    static final List<String> ADDED =
            List.of("version", "message", "compatible_from", "skipped", "blocked_by", "statement");

    private static final String NAMES = ADDED.stream().map(Literal::quote).collect(Collectors.joining(", "));

    /**
     * The statements that create what is missing, in one transaction. CREATE TABLE IF NOT EXISTS still fails if two
     * sessions run it at once, so they take a lock. It is held only briefly, so waiting for it is harmless. The last
     * statement inserts the row of the database.
     */
    public List<String> create(String database, boolean schemaIsMissing) {
        List<String> statements = new ArrayList<>();
        statements.add(lock());
        if (schemaIsMissing) {
            statements.add("CREATE SCHEMA IF NOT EXISTS " + Identifier.quote(tables.schema()));
        }
        statements.add("CREATE TABLE IF NOT EXISTS " + tables.state() + """
                 (
                    database text PRIMARY KEY,
                    heads text[] NOT NULL,
                    digest text NOT NULL,
                    fence bigint NOT NULL,
                    format integer NOT NULL,
                    needs text NOT NULL
                )""");
        statements.add("CREATE TABLE IF NOT EXISTS " + tables.history()
                + """
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
        statements.add("CREATE INDEX IF NOT EXISTS kedge_history_revision ON " + tables.history()
                + " (database, revision, id)");
        statements.add("CREATE UNIQUE INDEX IF NOT EXISTS kedge_history_running ON " + tables.history()
                + " (database) WHERE state = 'running'");
        statements.addAll(added());
        statements.add("INSERT INTO " + tables.state() + " VALUES (" + Literal.quote(database) + ", '{}', '', 0, "
                + LedgerTables.FORMAT + ", '" + LedgerTables.NEEDS + "') ON CONFLICT DO NOTHING");
        return statements;
    }

    /** The statements that add what the ledger of an older build lacks, in one transaction. */
    public List<String> complete() {
        List<String> statements = new ArrayList<>();
        statements.add(lock());
        statements.addAll(added());
        return statements;
    }

    private String lock() {
        return "SELECT pg_advisory_xact_lock(hashtextextended(" + Literal.quote("kedge " + tables.schema()) + ", 0))";
    }

    /** Adds the columns to a table that exists: a build without them may have created it meanwhile. */
    private List<String> added() {
        String columns = ADDED.stream()
                .map(column -> "\n    ADD COLUMN IF NOT EXISTS " + column + " text")
                .collect(Collectors.joining(","));
        return List.of(
                "ALTER TABLE " + tables.history() + columns,
                "CREATE TABLE IF NOT EXISTS " + tables.objects() + """
                 (
                    database text NOT NULL,
                    object text NOT NULL,
                    fingerprint text NOT NULL,
                    server integer NOT NULL,
                    revision text NOT NULL,
                    PRIMARY KEY (database, object)
                )""",
                "CREATE OR REPLACE VIEW " + tables.versions()
                        + """
                 AS
                SELECT h.id, h.database, h.revision, h.version, h.message, h.compatible, h.compatible_from,
                       h.finished AS applied, h.who, h.application, h.kedge
                FROM (SELECT DISTINCT ON (database, revision) *
                      FROM %s
                      WHERE %s
                      ORDER BY database, revision, id DESC) h
                WHERE h.direction IN (%s) AND h.state = 'done' AND h.phase = h.phases""".formatted(
                                        tables.history(),
                                        effective(),
                                        labels(Stream.of(RowDirection.UP, RowDirection.STAMP)
                                                .map(RowDirection::label))));
    }

    /** The condition that excludes the rows of transactions that were rolled back. */
    static String effective() {
        return "(state <> " + Literal.quote(RowState.FAILED.label()) + " OR mode NOT IN ("
                + labels(Stream.of(Mode.TX, Mode.JAVA, Mode.COPY).map(Mode::label)) + "))";
    }

    private static String labels(Stream<String> labels) {
        return labels.map(Literal::quote).collect(Collectors.joining(", "));
    }

    /**
     * Describes the shape in one row: whether {@code kedge_history} {@code has_columns}, whether the ledger
     * {@code is_whole}, and whether the role {@code may_complete} it. Returns no row if there is no history.
     */
    public String look() {
        return "SELECT s.has_columns, s.has_columns AND " + isThere(tables.objects()) + " AND "
                + isThere(tables.versions())
                + " AS is_whole, pg_has_role(c.relowner, 'USAGE') AND has_schema_privilege(c.relnamespace, 'CREATE')"
                + " AS may_complete FROM pg_class c, LATERAL (SELECT count(*) = " + ADDED.size()
                + " AS has_columns FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped AND a.attname IN ("
                + NAMES + ")) s WHERE c.oid = to_regclass(" + Literal.quote(tables.history()) + ")";
    }

    private static String isThere(String name) {
        return "to_regclass(" + Literal.quote(name) + ") IS NOT NULL";
    }

    /** The added columns as nulls, in a row that a subquery may refer to. */
    static String nulls() {
        return "(SELECT "
                + ADDED.stream().map(column -> "NULL::text AS " + column).collect(Collectors.joining(", ")) + ") older";
    }

    /**
     * The added columns for a query beside {@link #nulls}: if the table lacks a column, the name means the outer null.
     */
    static String addedColumns() {
        return String.join(", ", ADDED);
    }
}
