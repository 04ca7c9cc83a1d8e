package dev.kedge.runtime.ledger;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import java.util.List;

/**
 * The ledger's tables in one schema, and the queries of them; docs/formats-ledger.md describes the tables. Names are
 * always qualified, so reading needs no search_path.
 *
 * @param schema the name of the schema
 */
public record LedgerTables(String schema) {
    /** The number of this format. */
    public static final int FORMAT = 1;
    /** The oldest version of Kedge that reads it. */
    static final String NEEDS = "0.1";

    private static final String EFFECTIVE = " AND " + LedgerShape.effective();

    public String state() {
        return Identifier.quote(schema) + ".kedge_state";
    }

    public String history() {
        return Identifier.quote(schema) + ".kedge_history";
    }

    public String objects() {
        return Identifier.quote(schema) + ".kedge_objects";
    }

    /** The view of the applied revisions, for administrators. Kedge does not read it. */
    public String versions() {
        return Identifier.quote(schema) + ".kedge_versions";
    }

    /** All objects of the ledger with the kinds that ALTER and DROP need; dependent objects come first. */
    List<String> all() {
        return List.of("VIEW " + versions(), "TABLE " + objects(), "TABLE " + history(), "TABLE " + state());
    }

    String quotedSchema() {
        return Identifier.quote(schema);
    }

    /** Whether the tables exist. The query works for roles without any right on them, too. */
    public String isThere() {
        return "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + Literal.quote(schema) + " AND c.relname = 'kedge_state')";
    }

    /** Whether only some of the tables exist. The query works for roles without any right on them, too. */
    String isThereInPart() {
        return "SELECT count(*) = 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + Literal.quote(schema) + " AND c.relname IN ('kedge_state', 'kedge_history')";
    }

    /** The name of a schema, as SQL, to which damaged tables can be moved. */
    String damagedSchema() {
        return Identifier.quote(Identifier.truncate(schema, Identifier.MAX_BYTES - "_damaged".length()) + "_damaged");
    }

    /** Whether there is no schema with this name. */
    String isSchemaMissing() {
        return "SELECT to_regnamespace(" + Literal.quote(Identifier.quote(schema)) + ") IS NULL";
    }

    /** The rights that a role needs to create the ledger. */
    String grantCreate(String role) {
        return "GRANT USAGE, CREATE ON SCHEMA " + quotedSchema() + " TO " + role + ";";
    }

    /**
     * The rights that a role needs to use a ledger of another role. A ledger of an older build may lack the last table.
     */
    String grantUse(String role, boolean hasObjects) {
        return "GRANT USAGE ON SCHEMA " + quotedSchema() + " TO " + role + ";\nGRANT SELECT, INSERT, UPDATE ON "
                + state() + ", " + history() + (hasObjects ? ", " + objects() : "") + " TO " + role + ";";
    }

    /** Whether the table of SQL objects exists. The query works for roles without any right on it, too. */
    String hasObjects() {
        return "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + Literal.quote(schema) + " AND c.relname = 'kedge_objects')";
    }

    /** The one query of an upgrade with nothing to do. It returns the list of revisions only if the digest differs. */
    String read(String database, String digest) {
        String name = Literal.quote(database);
        return "SELECT s.format, s.needs, s.digest, array_to_string(s.heads, ',') AS heads, h.*, EXISTS (SELECT FROM "
                + history() + " WHERE database = " + name + ") AS has_history FROM (VALUES (" + name
                + ")) d(database) CROSS JOIN " + LedgerShape.nulls() + " LEFT JOIN " + state()
                + " s ON s.database = d.database LEFT JOIN LATERAL (SELECT DISTINCT ON (revision) revision, direction,"
                + " phase, phases, state, finished IS NOT NULL AS is_finished, checksum, compatible, cursor, id, "
                + LedgerShape.addedColumns() + " FROM " + history() + " WHERE database = " + name
                + " AND s.digest IS DISTINCT FROM " + Literal.quote(digest) + EFFECTIVE
                + " ORDER BY revision, id DESC) h ON true";
    }

    /** Whether the run of any revision has stopped half-way, whether this build knows the revision or not. */
    public String isAnyHalfDone(String database) {
        return "EXISTS (SELECT FROM (SELECT DISTINCT ON (revision) state, phase, phases FROM " + history()
                + " WHERE database = " + Literal.quote(database) + EFFECTIVE
                + " ORDER BY revision, id DESC) h WHERE h.state <> 'done' OR h.phase <> h.phases)";
    }

    /** The latest row of each revision that had an effect. */
    public String standings(String database) {
        return "(SELECT DISTINCT ON (revision) * FROM " + history() + " WHERE database = " + Literal.quote(database)
                + EFFECTIVE + " ORDER BY revision, id DESC)";
    }

    /** Reads only the columns that every format keeps. */
    String readFormat(String database) {
        return "SELECT format, needs FROM " + state() + " WHERE database = " + Literal.quote(database);
    }
}
