package dev.kedge.runtime.ledger;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.RevisionState;
import dev.kedge.runtime.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ledger of one database: reads and creates it. {@link Journal} writes it. */
public final class Ledger {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";
    private static final String UNDEFINED_COLUMN = "42703";
    /** Differs from every digest, so that the whole list is read. */
    private static final String NO_DIGEST = "-";

    private final Session session;
    private final LedgerTables tables;
    private final String database;
    private final boolean createsSchema;
    /** Whether the history has the columns that older builds did not create. */
    private boolean complete = true;

    Ledger(Session session, LedgerTables tables, String database, boolean createsSchema) {
        this.session = session;
        this.tables = tables;
        this.database = database;
        this.createsSchema = createsSchema;
    }

    public Session session() {
        return session;
    }

    LedgerTables tables() {
        return tables;
    }

    String database() {
        return database;
    }

    /** Reads the ledger with one query. If the digest matches that of the database, there is nothing to do. */
    public LedgerState glance(String digest) throws SQLException {
        try {
            return session.read(connection -> select(connection, digest));
        } catch (SQLException e) {
            if (UNDEFINED_SCHEMA.equals(e.getSQLState())
                    || UNDEFINED_TABLE.equals(e.getSQLState()) && !isTrue(tables.isThereInPart())) {
                refuseMissingSchema();
                return LedgerState.NONE;
            }
            if (UNDEFINED_COLUMN.equals(e.getSQLState())) {
                checkFormat();
            }
            throw failed("read", e);
        }
    }

    /** Reads the whole ledger. */
    public LedgerState read() throws SQLException {
        return glance(NO_DIGEST);
    }

    private LedgerState select(Connection connection, String digest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(tables.read(database, digest))) {
            row.next();
            // There may be a history although the row of the database is missing.
            boolean exists = row.getString("digest") != null;
            int format = exists ? row.getInt("format") : LedgerTables.FORMAT;
            checkFormat(format, exists ? row.getString("needs") : LedgerTables.NEEDS);
            String found = exists ? row.getString("digest") : "";
            // A digest without any row in the history is not trusted.
            boolean upToDate = exists && digest.equals(found) && row.getBoolean("has_history");
            List<String> heads = Arrays.stream((exists ? row.getString("heads") : "").split(","))
                    .filter(head -> !head.isEmpty())
                    .toList();
            Map<String, RevisionState> standings = new HashMap<>();
            do {
                if (row.getString("revision") != null) {
                    RevisionState standing = standing(row);
                    standings.put(standing.revision(), standing);
                }
            } while (row.next());
            return new LedgerState(exists, upToDate, heads, standings, found, format, List.of());
        }
    }

    /**
     * The state of a revision. The tables' own constraints prevent the rows that are rejected here, unless they were
     * dropped.
     */
    private RevisionState standing(ResultSet row) throws SQLException {
        RowDirection direction = direction(row);
        RowState state = state(row);
        int phase = row.getInt("phase");
        int phases = row.getInt("phases");
        if (phase < 0 || phase > phases) {
            throw damaged(row, "it is phase " + phase + " of " + phases, "phase = phases");
        }
        return new RevisionState(
                row.getString("revision"),
                direction,
                phase,
                phases,
                state,
                row.getBoolean("is_finished"),
                row.getString("checksum"),
                compatibility(row),
                optional(row, "cursor"),
                optional(row, "version"),
                optional(row, "message"));
    }

    /** Which code stops working, according to a row of the history; older builds recorded only whether any does. */
    private static Compatibility compatibility(ResultSet row) throws SQLException {
        return Compatibility.of(row.getBoolean("compatible"), optional(row, "compatible_from"));
    }

    /** The text of a column; absent for null. */
    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The direction of a row of the history. */
    RowDirection direction(ResultSet row) throws SQLException {
        String label = row.getString("direction");
        Optional<RowDirection> direction = RowDirection.of(label);
        if (direction.isEmpty()) {
            throw damaged(row, "its direction is \"" + label + "\"", "direction = 'up'");
        }
        return direction.get();
    }

    /** The state of a row of the history. */
    RowState state(ResultSet row) throws SQLException {
        String label = row.getString("state");
        Optional<RowState> state = RowState.of(label);
        if (state.isEmpty()) {
            throw damaged(row, "its state is \"" + label + "\"", "state = 'done'");
        }
        return state.get();
    }

    /** The mode of a row of the history. */
    Mode mode(ResultSet row) throws SQLException {
        String label = row.getString("mode");
        Optional<Mode> mode = Mode.of(label);
        if (mode.isEmpty()) {
            throw damaged(row, "its mode is \"" + label + "\"", "mode = 'tx'");
        }
        return mode.get();
    }

    private KedgeException damaged(ResultSet row, String what, String change) throws SQLException {
        String wayOut = "Look at it, and write what is true, such as:\nUPDATE " + tables.history() + " SET " + change
                + " WHERE id = " + row.getLong("id") + ";";
        return KedgeException.of(DatabaseCode.LEDGER_DAMAGED, row.getLong("id"), tables.quotedSchema(), what, wayOut);
    }

    /** Checks the format with the columns that every later format keeps. */
    private void checkFormat() throws SQLException {
        session.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(tables.readFormat(database))) {
                if (row.next()) {
                    checkFormat(row.getInt(1), row.getString(2));
                }
            }
            return tables;
        });
    }

    private static void checkFormat(int format, String needs) {
        if (format > LedgerTables.FORMAT) {
            throw KedgeException.of(DatabaseCode.LEDGER_TOO_NEW, format, LedgerTables.FORMAT, needs);
        }
    }

    private void refuseMissingSchema() throws SQLException {
        if (!createsSchema) {
            session.read(connection -> {
                SchemaCheck.refuseMissing(connection, tables.schema());
                return tables;
            });
        }
    }

    /**
     * Creates the schema, the tables and the database's row if they are missing. Several processes may do so at the
     * same time.
     */
    void create() throws SQLException {
        refuseMissingSchema();
        try {
            session.commit(new LedgerShape(tables).create(database, schemaIsMissing()));
        } catch (SQLException e) {
            throw failed("created", e);
        }
    }

    /**
     * Adds what the ledger of an older build lacks. Call it under the lock. If the role lacks the right, or other
     * sessions use the history, the run continues without it: only some details are not recorded.
     */
    void complete(KedgeListener listener) throws SQLException {
        complete = new LedgerCompletion(session, tables).run(listener);
    }

    /** The writer of the history's rows. */
    public LedgerRows rows(KnownRevisions migrations, String application) {
        return new LedgerRows(tables, migrations, application, complete);
    }

    /** The statement that records the heads and the digest, unless another run has raised the fence since. */
    public String settle(Fence fence, List<String> heads, String digest) {
        return "UPDATE " + tables.state() + " SET heads = " + Literal.array(heads) + ", digest = "
                + Literal.quote(digest) + ", format = " + LedgerTables.FORMAT + ", needs = "
                + Literal.quote(LedgerTables.NEEDS) + " WHERE database = " + Literal.quote(database) + " AND "
                + fence.condition();
    }

    /** Commits the statements if the last of them changes exactly the row with the fence. */
    public void commit(Fence fence, List<String> statements) throws SQLException {
        session.in(connection -> {
            int[] counts = Transactions.send(connection, statements);
            if (counts[counts.length - 1] != 1) {
                throw takenOver(fence.process());
            }
            return counts;
        });
    }

    /** The exception for a transaction whose fence no longer matches, though this process holds the lock. */
    KedgeException takenOver(int process) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            return row.next() && row.getInt(1) != process
                    ? KedgeException.of(DatabaseCode.TRANSACTION_POOLING)
                    : KedgeException.of(DatabaseCode.FENCED, database);
        }
    }

    /** The exception for a ledger that cannot be read, written or created, with the remedy. */
    KedgeException failed(String what, SQLException e) {
        return LedgerRemedies.on(session, tables, database).failure(what, e);
    }

    private boolean schemaIsMissing() throws SQLException {
        return isTrue(tables.isSchemaMissing());
    }

    private boolean isTrue(String query) throws SQLException {
        return session.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** The hashes of the phases that the latest run of a revision has done, by phase number. */
    public Map<Integer, String> doneHashes(String revision, RowDirection direction) {
        Map<Integer, String> hashes = new HashMap<>();
        donePhases(revision, direction).forEach((number, phase) -> hashes.put(number, phase.sqlHash()));
        return hashes;
    }

    /** What the ledger records of a phase that was done. */
    record DonePhase(String sqlHash, String steps) {}

    /** The phases that the latest run of a revision has done, by phase number. */
    Map<Integer, DonePhase> donePhases(String revision, RowDirection direction) {
        String query = "SELECT DISTINCT ON (phase) phase, sql_hash, steps FROM " + tables.history()
                + " WHERE database = " + Literal.quote(database) + " AND revision = " + Literal.quote(revision)
                + " AND direction = " + Literal.quote(direction.label())
                + " AND state = 'done' ORDER BY phase, id DESC";
        try {
            return session.read(connection -> {
                Map<Integer, DonePhase> phases = new TreeMap<>();
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        phases.put(
                                row.getInt("phase"), new DonePhase(row.getString("sql_hash"), row.getString("steps")));
                    }
                }
                return phases;
            });
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }
}
