package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Transactions;
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
import java.util.Set;
import java.util.TreeMap;

/** The ledger of one database, read and created; {@link Journal} writes it. */
public final class Ledger {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";
    private static final String UNDEFINED_COLUMN = "42703";
    /** Equal to no digest, so that the whole list is read. */
    private static final String NO_DIGEST = "-";

    private static final Set<String> DIRECTIONS = Set.of("up", "down", "stamp", "unstamp");
    private static final Set<String> STATES = Set.of("running", "done", "failed");

    private final Session session;
    private final LedgerTables tables;
    private final String database;

    Ledger(Session session, LedgerTables tables, String database) {
        this.session = session;
        this.tables = tables;
        this.database = database;
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

    /** One query: enough to know that nothing is to be done, if the database's digest is this one. */
    public LedgerState glance(String digest) throws SQLException {
        try {
            return session.read(connection -> select(connection, digest));
        } catch (SQLException e) {
            if (UNDEFINED_SCHEMA.equals(e.getSQLState())
                    || UNDEFINED_TABLE.equals(e.getSQLState()) && !isTrue(tables.isThereInPart())) {
                return LedgerState.NONE;
            }
            if (UNDEFINED_COLUMN.equals(e.getSQLState())) {
                checkFormat();
            }
            throw failed("read", e);
        }
    }

    /** All of it. */
    public LedgerState read() throws SQLException {
        return glance(NO_DIGEST);
    }

    private LedgerState select(Connection connection, String digest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(tables.read(database, digest))) {
            row.next();
            // without a row of the database there may still be a history
            boolean exists = row.getString(3) != null;
            int format = exists ? row.getInt(1) : LedgerTables.FORMAT;
            checkFormat(format, exists ? row.getString(2) : LedgerTables.NEEDS);
            String found = exists ? row.getString(3) : "";
            // a digest that no row of the history bears out is not believed
            boolean upToDate = exists && digest.equals(found) && row.getBoolean(15);
            List<String> heads = Arrays.stream((exists ? row.getString(4) : "").split(","))
                    .filter(head -> !head.isEmpty())
                    .toList();
            Map<String, RevisionState> standings = new HashMap<>();
            do {
                if (row.getString(5) != null) {
                    RevisionState standing = standing(row);
                    standings.put(standing.revision(), standing);
                }
            } while (row.next());
            return new LedgerState(exists, upToDate, heads, standings, found, format, List.of());
        }
    }

    private RevisionState standing(ResultSet row) throws SQLException {
        refuseDamaged(row);
        return new RevisionState(
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getString(9),
                row.getBoolean(10),
                row.getString(11),
                row.getBoolean(12),
                Optional.ofNullable(row.getString(13)));
    }

    /** The tables' own conditions admit no such row; somebody took them off. */
    private void refuseDamaged(ResultSet row) throws SQLException {
        String direction = row.getString(6);
        String state = row.getString(9);
        int phase = row.getInt(7);
        int phases = row.getInt(8);
        if (!DIRECTIONS.contains(direction)) {
            throw damaged(row, "its direction is \"" + direction + "\"", "direction = 'up'");
        }
        if (!STATES.contains(state)) {
            throw damaged(row, "its state is \"" + state + "\"", "state = 'done'");
        }
        if (phase < 0 || phase > phases) {
            throw damaged(row, "it is phase " + phase + " of " + phases, "phase = phases");
        }
    }

    private KedgeException damaged(ResultSet row, String what, String change) throws SQLException {
        String wayOut = "Look at it, and write what is true, such as:\nUPDATE " + tables.history() + " SET " + change
                + " WHERE id = " + row.getLong(14) + ";";
        return KedgeException.of(DatabaseCode.LEDGER_DAMAGED, row.getLong(14), tables.quotedSchema(), what, wayOut);
    }

    /** A later format may have other columns, but never lacks these. */
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

    /** Creates what is missing of schema, tables and the database's row; several processes may do so at once. */
    void create() throws SQLException {
        try {
            session.commit(tables.create(database, schemaIsMissing()));
        } catch (SQLException e) {
            throw failed("created", e);
        }
    }

    /** The statement that writes what is applied, if nobody has raised the fence since. */
    public String settle(Fence fence, List<String> heads, String digest) {
        return "UPDATE " + tables.state() + " SET heads = " + Literal.array(heads) + ", digest = "
                + Literal.quote(digest) + ", format = " + LedgerTables.FORMAT + ", needs = "
                + Literal.quote(LedgerTables.NEEDS) + " WHERE database = " + Literal.quote(database) + " AND "
                + fence.condition();
    }

    /** Commits the statements, if the last of them changes the one row that carries the fence. */
    public void commit(Fence fence, List<String> statements) throws SQLException {
        session.in(connection -> {
            int[] counts = Transactions.send(connection, statements);
            if (counts[counts.length - 1] != 1) {
                throw takenOver(fence.process());
            }
            return counts;
        });
    }

    /** What it means that a transaction of the run whose lock this process holds no longer fits the fence. */
    KedgeException takenOver(int process) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            return row.next() && row.getInt(1) != process
                    ? KedgeException.of(DatabaseCode.TRANSACTION_POOLING)
                    : KedgeException.of(DatabaseCode.FENCED, database);
        }
    }

    /** Why the ledger cannot be read, written or created, with the way out. */
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

    /** The hashes of the phases that the latest run of a revision has done, by number. */
    public Map<Integer, String> doneHashes(String revision, String direction) {
        Map<Integer, String> hashes = new HashMap<>();
        donePhases(revision, direction).forEach((number, phase) -> hashes.put(number, phase.sqlHash()));
        return hashes;
    }

    /** What the ledger keeps of a phase that was done. */
    record DonePhase(String sqlHash, String steps) {}

    /** The phases that the latest run of a revision has done, by number. */
    Map<Integer, DonePhase> donePhases(String revision, String direction) {
        String query = "SELECT DISTINCT ON (phase) phase, sql_hash, steps FROM " + tables.history()
                + " WHERE database = " + Literal.quote(database) + " AND revision = " + Literal.quote(revision)
                + " AND direction = " + Literal.quote(direction) + " AND state = 'done' ORDER BY phase, id DESC";
        try {
            return session.read(connection -> {
                Map<Integer, DonePhase> phases = new TreeMap<>();
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        phases.put(row.getInt(1), new DonePhase(row.getString(2), row.getString(3)));
                    }
                }
                return phases;
            });
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }
}
