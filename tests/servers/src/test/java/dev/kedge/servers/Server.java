package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.postgres.Postgres;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.live.LiveDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL of one major version and databases on it. Each thread that runs tests has servers of its own, so tests
 * that run at once never meet.
 */
final class Server {
    /** What grants, owners and tablespaces of cases name; it belongs to no database, so nothing empties it. */
    private static final String[] SHARED = {
        "CREATE ROLE kedge_app",
        "CREATE ROLE kedge_reader",
        "CREATE ROLE kedge_super SUPERUSER",
        "SET allow_in_place_tablespaces = on",
        "CREATE TABLESPACE kedge_space LOCATION ''",
        "CREATE TABLESPACE fast LOCATION ''",
        "CREATE TABLESPACE \"Slow %\" LOCATION ''"
    };

    /**
     * Planning the queries of the catalogs takes several times as long as running them, and by default the driver forgets
     * the plans of a session at every statement of DDL.
     */
    private static final String PLANS = "&prepareThreshold=1&flushCacheOnDdl=false";

    private static final ThreadLocal<Map<Integer, Server>> RUNNING = ThreadLocal.withInitial(HashMap::new);

    /** A leftover is looked for at every use, or as a rule now and then, because it takes as long as emptying. */
    private static final int CHECK_EVERY = Boolean.getBoolean("kedge.leftovers") ? 1 : 10;

    /** What was dropped stays in the catalogs until they are vacuumed, and every query reads it. */
    private static final int VACUUM_EVERY = 50;

    private final int major;
    private final EmbeddedPostgres postgres;
    private final Map<String, Connection> databases = new HashMap<>();
    private final Map<String, String> untouched = new HashMap<>();
    private final Map<String, LiveDatabase> looking = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Server(int major, EmbeddedPostgres postgres) {
        this.major = major;
        this.postgres = postgres;
    }

    /** The thread's server of a major version, started at its first use and stopped with the virtual machine. */
    static Server of(int major) {
        return RUNNING.get().computeIfAbsent(major, Server::start);
    }

    private static Server start(int major) {
        try {
            // Shared memory and a flush at every commit are the dear parts of hundreds of small databases.
            Server server = new Server(
                    major,
                    Postgres.builder(major)
                            .setServerConfig("shared_buffers", "32MB")
                            .setServerConfig("autovacuum", "off")
                            .setServerConfig("wal_level", "minimal")
                            .setServerConfig("max_wal_senders", "0")
                            .setServerConfig("max_logical_replication_workers", "0")
                            .setServerConfig("jit", "off")
                            .start());
            server.execute(SHARED);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL " + major + " refuses what all databases share", e);
        }
    }

    /**
     * The database of this name, emptied. Creating one costs a hundred times as much as dropping what a case made, so
     * cases share databases; that nothing stays behind is compared with the catalog of the untouched database.
     * {@code -Dkedge.leftovers=true} compares it at every use, and so tells which test left something.
     */
    Connection emptyDatabase(String name) throws SQLException {
        @Nullable Connection open = databases.get(name);
        if (open == null) {
            execute("CREATE DATABASE " + name + " TEMPLATE template0");
            open = connect(name);
            Catalog.prepare(open);
            reset(open);
            databases.put(name, open);
            untouched.put(name, Catalog.of(open).toString());
        } else {
            reset(open);
            int used = uses.merge(name, 1, Integer::sum);
            if (used % VACUUM_EVERY == 0) {
                execute(open, "VACUUM");
            }
            if (used % CHECK_EVERY == 0) {
                assertThat(Catalog.of(open))
                        .as("leftovers of one of the last %d uses", CHECK_EVERY)
                        .hasToString(untouched.get(name));
            }
        }
        return open;
    }

    /** A database as the server makes it, with the very schema public that initdb made, for one test alone. */
    Connection newDatabase(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + name);
        execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return connect(name);
    }

    /** One of the shared databases for those who only look: one connection, for planning takes longer than looking. */
    LiveDatabase live(String name) {
        return looking.computeIfAbsent(
                name, key -> LiveDatabase.open(DatabaseUrl.parse(url(key)).get(), "public"));
    }

    private static void reset(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_temp.empty_database()");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                postgres.getJdbcUrl("postgres", database) + "&options=-c%20client_min_messages=warning" + PLANS);
    }

    void execute(String... sql) throws SQLException {
        try (Connection connection = connect("postgres")) {
            for (String one : sql) {
                execute(connection, one);
            }
        }
    }

    /** Its major version. */
    int major() {
        return major;
    }

    /** The URL of one of its databases. */
    String url(String database) {
        return "postgresql://postgres@localhost:" + port() + "/" + database;
    }

    /** The port that it listens on. */
    int port() {
        return postgres.getPort();
    }
}
