package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The lock that one upgrader of a database holds. It belongs to the session that does the work, so both live and die
 * together. It is polled in autocommit: a session that waits in pg_advisory_lock, or sits in an open transaction, holds a
 * snapshot, which CREATE INDEX CONCURRENTLY in the lock's holder would wait for.
 */
final class AdvisoryLock implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Connection connection;
    private final String key;

    private AdvisoryLock(Ledger ledger) {
        this.ledger = ledger;
        this.connection = ledger.connection();
        this.key = key(ledger.tables(), ledger.database());
    }

    /** Takes the lock of a database, waiting up to the timeout for whoever holds it. */
    static AdvisoryLock acquire(Ledger ledger, Duration timeout, KedgeListener listener) throws SQLException {
        AdvisoryLock lock = new AdvisoryLock(ledger);
        long start = System.nanoTime();
        for (int attempt = 0; !lock.tryLock(); attempt++) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(timeout) >= 0) {
                throw KedgeException.of(Code.LOCK_HELD, ledger.database(), waited.toSeconds() + " s", lock.holder());
            }
            listener.waitingForOther(ledger.database(), waited);
            Pause.take(Pause.of(attempt, FIRST_PAUSE, LAST_PAUSE), "another process that upgrades the database");
        }
        return lock;
    }

    /**
     * Raises the fence: from here on only the run that holds this lock commits. To be done before the ledger is read, so
     * that nobody who has lost the lock can change what was read.
     */
    long raiseFence() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("UPDATE " + ledger.tables().state()
                                + " SET fence = fence + 1 WHERE database = " + Literal.quote(ledger.database())
                                + " RETURNING fence")) {
            if (!row.next()) {
                throw KedgeException.of(Code.FENCED, ledger.database());
            }
            return row.getLong(1);
        } catch (SQLException e) {
            throw ledger.failed("written", e);
        }
    }

    /** The ledger's OID in the upper half and the hash of the database's name in the lower. */
    static String key(LedgerTables tables, String database) {
        return "(" + Literal.quote(tables.state()) + "::regclass::oid::bigint << 32) | (hashtext("
                + Literal.quote(database) + ")::bigint & 4294967295)";
    }

    private boolean tryLock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + key + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private String holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT l.pid FROM pg_locks l, (SELECT " + key
                        + " AS key) k WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
                        + " AND l.classid::bigint = (k.key >> 32) & 4294967295"
                        + " AND l.objid::bigint = k.key & 4294967295"
                        + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            return row.next() ? row.getString(1) : "<gone>";
        }
    }

    @Override
    public void close() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + key + ")");
        } catch (SQLException e) {
            // The session is lost, and its lock with it.
            Log.LOGGER.debug("The lock could not be given back", e);
        }
    }
}
