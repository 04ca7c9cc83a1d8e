package dev.kedge.runtime;

import dev.kedge.postgres.Majors;
import dev.kedge.postgres.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of each major version that the build asks for, started once for all tests when the first of them needs it. */
final class Server implements Comparable<Server> {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final Map<Integer, Server> KNOWN = new ConcurrentHashMap<>();

    private final int major;
    private @Nullable Started started;

    private Server(int major) {
        this.major = major;
    }

    /** The server of a major version, as {@code @OnServers} names it. */
    static Server of(String major) {
        return of(Integer.parseInt(major));
    }

    private static Server of(int major) {
        return KNOWN.computeIfAbsent(major, Server::new);
    }

    /** Those that {@code @OnServers} names. */
    static List<Server> outermost() {
        return Majors.outermostSince(0).stream().map(Server::of).toList();
    }

    /** The one for tests that need a server and not a certain one. */
    static Server usual() {
        return of(Majors.usual());
    }

    static Server newest() {
        return of(Majors.newest());
    }

    int major() {
        return major;
    }

    private record Started(EmbeddedPostgres server, Path log, Connection connection) {}

    /** A source of new connections, as a superuser. */
    DataSource source() {
        return started().server.getPostgresDatabase();
    }

    /** A pool of one connection, for runs that nothing disturbs. */
    DataSource pooled() {
        return Sources.pool(started().connection);
    }

    private synchronized Started started() {
        Started running = started;
        if (running == null) {
            running = start();
            started = running;
        }
        return running;
    }

    /** It runs until the JVM ends. */
    private Started start() {
        try {
            // several virtual machines run the tests of this module, each with a server of its own
            String name =
                    "server-%d-%d.log".formatted(major, ProcessHandle.current().pid());
            Path log = Path.of("target", name).toAbsolutePath();
            Files.deleteIfExists(log);
            EmbeddedPostgres server = Postgres.builder(major)
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", log.getParent().toString())
                    .setServerConfig("log_filename", log.getFileName().toString())
                    .setServerConfig("log_file_mode", "0644")
                    .setServerConfig("log_line_prefix", "%a:")
                    .setServerConfig("max_prepared_transactions", "4")
                    .start();
            return new Started(server, log, server.getPostgresDatabase().getConnection());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another server of the newest PostgreSQL, on a data directory that stays. */
    static EmbeddedPostgres started(Path data) throws IOException {
        return Postgres.builder(Majors.newest())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    /** What the server logged so far. */
    String log() {
        try {
            return Files.readString(started().log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return started().server.getJdbcUrl("postgres", "postgres");
    }

    int port() {
        return started().server.getPort();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** The name of a schema that no other test has. */
    static String freshSchema() {
        return "t" + SCHEMAS.incrementAndGet();
    }

    synchronized void execute(String sql) {
        try (Statement statement = started().connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query, columns joined by blanks. */
    synchronized List<String> query(String sql) {
        try (Statement statement = started().connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(row.getString(i));
                }
                rows.add(String.join(" ", cells.stream().map(String::valueOf).toList()));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only value of a query. */
    String value(String sql) {
        return query(sql).get(0);
    }

    /** What a schema holds beside its ledger: relations, columns, indexes and constraints, as the catalog describes them. */
    List<String> catalog(String schema) {
        return query("""
                SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                       || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relnamespace = '%1$s'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
                  AND NOT a.attisdropped AND c.relname NOT LIKE 'kedge_%%'
                UNION ALL
                SELECT 'index ' || i.indisvalid || ' ' || pg_get_indexdef(i.indexrelid)
                FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                WHERE c.relnamespace = '%1$s'::regnamespace AND c.relname NOT LIKE 'kedge_%%'
                UNION ALL
                SELECT 'constraint ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(o.oid)
                FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
                WHERE o.connamespace = '%1$s'::regnamespace AND contype <> 'n' AND c.relname NOT LIKE 'kedge_%%'
                ORDER BY 1""".formatted(schema));
    }

    @Override
    public int compareTo(Server other) {
        return Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major;
    }
}
