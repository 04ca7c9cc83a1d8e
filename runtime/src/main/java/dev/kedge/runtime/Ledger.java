package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.sql.Literal;
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

/** The ledger of one database, read and created; {@link Journal} writes it. */
final class Ledger {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";
    private static final String UNDEFINED_COLUMN = "42703";
    /** Equal to no digest, so that the whole list is read. */
    private static final String NO_DIGEST = "-";

    private final Connection connection;
    private final LedgerTables tables;
    private final String database;

    Ledger(Connection connection, LedgerTables tables, String database) {
        this.connection = connection;
        this.tables = tables;
        this.database = database;
    }

    Connection connection() {
        return connection;
    }

    LedgerTables tables() {
        return tables;
    }

    String database() {
        return database;
    }

    /** One query: enough to know that nothing is to be done, if the database's digest is this one. */
    LedgerState glance(String digest) throws SQLException {
        try {
            return select(digest);
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
    LedgerState read() throws SQLException {
        return glance(NO_DIGEST);
    }

    private LedgerState select(String digest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(tables.read(database, digest))) {
            if (!row.next()) {
                return LedgerState.NONE;
            }
            checkFormat(row.getInt(1), row.getString(2));
            boolean upToDate = digest.equals(row.getString(3));
            List<String> heads = Arrays.stream(row.getString(4).split(","))
                    .filter(head -> !head.isEmpty())
                    .toList();
            Map<String, Standing> standings = new HashMap<>();
            do {
                if (row.getString(5) != null) {
                    Standing standing = standing(row);
                    standings.put(standing.revision(), standing);
                }
            } while (row.next());
            return new LedgerState(true, upToDate, heads, standings);
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
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

    /** A later format may have other columns, but never lacks these. */
    private void checkFormat() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(tables.readFormat(database))) {
            if (row.next()) {
                checkFormat(row.getInt(1), row.getString(2));
            }
        }
    }

    private static void checkFormat(int format, String needs) {
        if (format > LedgerTables.FORMAT) {
            throw KedgeException.of(Code.LEDGER_TOO_NEW, format, LedgerTables.FORMAT, needs);
        }
    }

    /** Creates what is missing of schema, tables and the database's row; several processes may do so at once. */
    void create() throws SQLException {
        try {
            List<String> statements = tables.create(database, schemaIsMissing());
            Transactions.commit(connection, statements);
        } catch (SQLException e) {
            throw failed("created", e);
        }
    }

    /** The statement that writes what is applied, if nobody has raised the fence since. */
    String settle(long fence, List<String> heads, String digest) {
        return "UPDATE " + tables.state() + " SET heads = " + LedgerRows.array(heads) + ", digest = "
                + Literal.quote(digest) + " WHERE database = " + Literal.quote(database) + " AND fence = " + fence;
    }

    /** Why the ledger cannot be read, written or created, with the way out. */
    KedgeException failed(String what, SQLException e) {
        return Failures.ofLedger(tables, what, e, LedgerRemedies.on(connection, tables, database));
    }

    private boolean schemaIsMissing() throws SQLException {
        return isTrue(tables.isSchemaMissing());
    }

    private boolean isTrue(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The hashes of the phases that the latest run of a revision has done, by number. */
    Map<Integer, String> doneHashes(String revision, String direction) {
        Map<Integer, String> hashes = new HashMap<>();
        donePhases(revision, direction).forEach((number, phase) -> hashes.put(number, phase.sqlHash()));
        return hashes;
    }

    /** What the ledger keeps of a phase that was done. */
    record DonePhase(String sqlHash, String steps) {}

    /** The phases that the latest run of a revision has done, by number. */
    Map<Integer, DonePhase> donePhases(String revision, String direction) {
        Map<Integer, DonePhase> phases = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT DISTINCT ON (phase) phase, sql_hash, steps FROM "
                        + tables.history() + " WHERE database = " + Literal.quote(database) + " AND revision = "
                        + Literal.quote(revision) + " AND direction = " + Literal.quote(direction)
                        + " AND state = 'done' ORDER BY phase, id DESC")) {
            while (row.next()) {
                phases.put(row.getInt(1), new DonePhase(row.getString(2), row.getString(3)));
            }
        } catch (SQLException e) {
            throw failed("read", e);
        }
        return phases;
    }
}
