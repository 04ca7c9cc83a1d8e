package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.LockHolder;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.Pause;
import dev.kedge.runtime.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The advisory lock of a run. It belongs to the session that does the work, so both end together. The lock is polled in
 * autocommit or in equally short transactions: a session that waits in pg_advisory_lock, or is idle in a transaction,
 * holds a snapshot, and CREATE INDEX CONCURRENTLY in the session that holds the lock would wait for that snapshot.
 */
public final class AdvisoryLock implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(1);

    private static final Duration BETWEEN_RETURNS = Duration.ofMillis(20);
    private static final int MOST_RETURNS = 50;

    private final Ledger ledger;
    private final Session session;
    private final Taken taken;

    /** The key of the lock, and the server process that has taken it. */
    private record Taken(long key, int process) {}

    private AdvisoryLock(Ledger ledger, Taken taken) {
        this.ledger = ledger;
        this.session = ledger.session();
        this.taken = taken;
    }

    /** Takes the lock of a database; waits up to the timeout if another session holds it. */
    static AdvisoryLock acquire(Ledger ledger, Duration timeout, KedgeListener listener) throws SQLException {
        long start = System.nanoTime();
        Optional<Taken> taken = tryLock(ledger);
        for (int attempt = 0; taken.isEmpty(); attempt++) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            Optional<LockHolder> holder = holder(ledger);
            if (waited.compareTo(timeout) >= 0) {
                throw KedgeException.of(
                        DatabaseCode.LOCK_HELD,
                        ledger.database(),
                        waited.toSeconds() + " s",
                        holder.map(LockHolder::toString).orElse("one that has just ended"),
                        holder.map(it -> String.valueOf(it.process())).orElse("0"));
            }
            listener.waitingForOther(ledger.database(), waited, holder);
            Pause.take(Pause.of(attempt, FIRST_PAUSE, LAST_PAUSE), "another process that upgrades the database");
            taken = tryLock(ledger);
        }
        return new AdvisoryLock(ledger, taken.get());
    }

    /** The ledger that the lock protects. */
    Ledger ledger() {
        return ledger;
    }

    /**
     * Raises the fence: from now on only the run that holds this lock can commit. Call it before reading the ledger, so
     * that a run that has lost the lock cannot change what was read.
     */
    Fence raiseFence() throws SQLException {
        String update = "UPDATE " + ledger.tables().state() + " SET fence = fence + 1 WHERE database = "
                + Literal.quote(ledger.database()) + " AND pg_backend_pid() = " + taken.process + " RETURNING fence";
        try {
            return session.in(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(update)) {
                    if (!row.next()) {
                        throw ledger.takenOver(taken.process);
                    }
                    return new Fence(row.getLong(1), taken.process);
                }
            });
        } catch (SQLException e) {
            throw ledger.failed("written", e);
        }
    }

    /**
     * The key of the lock: the OID of the ledger in the upper half, and the hash of the database's name in the lower.
     */
    public static String key(LedgerTables tables, String database) {
        return "(" + Literal.quote(tables.state()) + "::regclass::oid::bigint << 32) | (hashtext("
                + Literal.quote(database) + ")::bigint & 4294967295)";
    }

    /** Takes the lock and asks for the process in one statement, so that both belong together behind a pooler, too. */
    private static Optional<Taken> tryLock(Ledger ledger) throws SQLException {
        String query = "SELECT key, pg_backend_pid(), pg_try_advisory_lock(key) FROM (SELECT "
                + key(ledger.tables(), ledger.database()) + " AS key OFFSET 0) k";
        return ledger.session().read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                return row.next() && row.getBoolean(3)
                        ? Optional.of(new Taken(row.getLong(1), row.getInt(2)))
                        : Optional.empty();
            }
        });
    }

    private static Optional<LockHolder> holder(Ledger ledger) throws SQLException {
        String query = "SELECT l.pid, coalesce(a.application_name, ''), host(a.client_addr), a.state, a.state_change"
                + " FROM (SELECT " + key(ledger.tables(), ledger.database()) + " AS key) k"
                + " JOIN pg_locks l ON l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
                + " AND l.classid::bigint = (k.key >> 32) & 4294967295 AND l.objid::bigint = k.key & 4294967295"
                + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                + " LEFT JOIN pg_stat_activity a ON a.pid = l.pid";
        return ledger.session().read(connection -> holder(connection, query));
    }

    private static Optional<LockHolder> holder(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next()
                    ? Optional.of(new LockHolder(
                            row.getInt(1),
                            row.getString(2),
                            Optional.ofNullable(row.getString(3)),
                            Optional.ofNullable(row.getString(4)),
                            Optional.ofNullable(row.getObject(5, OffsetDateTime.class))
                                    .map(it -> it.toInstant().truncatedTo(ChronoUnit.SECONDS))))
                    : Optional.empty();
        }
    }

    /**
     * Releases the lock. Behind a pooler that was not detected in time, the process with the lock may serve another
     * client by now. Then the release may fail, and the next run reports the process that holds the lock.
     */
    @Override
    public void close() {
        session.windUp();
        try {
            for (int attempt = 0; attempt < MOST_RETURNS; attempt++) {
                if (unlock()) {
                    return;
                }
                LockSupport.parkNanos(BETWEEN_RETURNS.toNanos());
            }
            Log.LOGGER.warn(
                    "The lock of {} is left in server process {}, which a pooler gave to another client",
                    ledger.database(),
                    taken.process);
        } catch (SQLException e) {
            // The session is lost, and its lock with it.
            Log.LOGGER.debug("The lock could not be given back", e);
        }
    }

    private boolean unlock() throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT CASE WHEN pg_backend_pid() = " + taken.process
                        + " THEN pg_advisory_unlock(" + taken.key + ") END")) {
            return row.next() && row.getString(1) != null;
        }
    }
}
