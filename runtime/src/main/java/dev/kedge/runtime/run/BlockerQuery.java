package dev.kedge.runtime.run;

import dev.kedge.runtime.Blocker;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query for the sessions that a server process waits for. */
final class BlockerQuery {
    private static final int LONGEST_SECONDS = 5;

    /** Prepared transactions have no process; pg_blocking_pids returns 0 for each of them. */
    private static final String SESSIONS = """
            SELECT b.pid, a.usename, coalesce(nullif(a.application_name, ''), nullif(a.backend_type, 'client backend')),
                   pg_catalog.host(a.client_addr), a.state, upper(substring(a.query from '^\\s*([A-Za-z]+)')),
                   extract(epoch FROM clock_timestamp() - a.xact_start),
                   extract(epoch FROM clock_timestamp() - a.query_start)
            FROM (SELECT DISTINCT unnest(pg_catalog.pg_blocking_pids(%1$d)) AS pid) b
            LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid
            WHERE b.pid NOT IN (%1$d, pg_catalog.pg_backend_pid())
            ORDER BY a.xact_start NULLS LAST, b.pid""";

    private static final String PREPARED = """
            SELECT DISTINCT x.gid, x.owner, extract(epoch FROM clock_timestamp() - x.prepared)
            FROM pg_catalog.pg_locks w
            JOIN pg_catalog.pg_locks h ON h.granted AND h.pid IS NULL AND h.locktype = w.locktype
             AND h.database IS NOT DISTINCT FROM w.database AND h.relation IS NOT DISTINCT FROM w.relation
             AND h.transactionid IS NOT DISTINCT FROM w.transactionid AND h.objid IS NOT DISTINCT FROM w.objid
            JOIN pg_catalog.pg_prepared_xacts x
              ON h.virtualtransaction = '-1/' || x.transaction OR h.transactionid = x.transaction
            WHERE w.pid = %1$d AND NOT w.granted
            ORDER BY 1""";

    /** A query for the user to run, where Kedge could not ask. */
    static final String BY_HAND = "SELECT pid, usename, application_name, state, xact_start FROM pg_stat_activity"
            + " WHERE xact_start < now() - interval '1 s'; -- finds them";

    private BlockerQuery() {}

    /** Runs the query over a connection in autocommit. The longest transactions come first. */
    static List<Blocker> ask(Connection connection, int process) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LONGEST_SECONDS);
            List<Blocker> blockers = new ArrayList<>();
            boolean prepared = false;
            try (ResultSet row = statement.executeQuery(SESSIONS.formatted(process))) {
                while (row.next()) {
                    prepared |= row.getInt(1) == 0;
                    if (row.getInt(1) != 0) {
                        blockers.add(session(row));
                    }
                }
            }
            if (prepared) {
                try (ResultSet row = statement.executeQuery(PREPARED.formatted(process))) {
                    while (row.next()) {
                        blockers.add(prepared(row));
                    }
                }
            }
            return blockers;
        }
    }

    private static Blocker session(ResultSet row) throws SQLException {
        return new Blocker(
                row.getInt(1),
                text(row.getString(2)),
                text(row.getString(3)),
                text(row.getString(4)),
                text(row.getString(5)),
                text(row.getString(6)),
                age(row, 7),
                age(row, 8));
    }

    private static Blocker prepared(ResultSet row) throws SQLException {
        return new Blocker(
                0,
                text(row.getString(2)),
                text(row.getString(1)),
                "",
                Blocker.PREPARED,
                "",
                age(row, 3),
                Optional.empty());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Optional<Duration> age(ResultSet row, int column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis((long) (Math.max(0, seconds) * 1000)));
    }
}
