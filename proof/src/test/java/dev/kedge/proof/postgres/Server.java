package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running PostgreSQL of one major version, one for each major and virtual machine, and databases on it. */
final class Server {
    /** The major versions that Kedge supports, or fewer for a quick run: {@code -Dkedge.majors=17}. */
    static final List<Integer> MAJORS = Stream.of(
                    System.getProperty("kedge.majors", "14,15,16,17,18").split(","))
            .map(Integer::valueOf)
            .toList();

    /** What grants, owners and tablespaces of cases name; it belongs to no database, so nothing empties it. */
    private static final String[] SHARED = {
        "CREATE ROLE kedge_app",
        "CREATE ROLE kedge_reader",
        "SET allow_in_place_tablespaces = on",
        "CREATE TABLESPACE kedge_space LOCATION ''",
        "CREATE TABLESPACE fast LOCATION ''",
        "CREATE TABLESPACE \"Slow %\" LOCATION ''"
    };

    private static final Map<Integer, Server> RUNNING = new ConcurrentHashMap<>();

    private final EmbeddedPostgres postgres;
    private final Map<String, Connection> databases = new HashMap<>();
    private final Map<String, String> untouched = new HashMap<>();

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The server of a major version, started at its first use and stopped with the virtual machine. */
    static Server of(int major) {
        return RUNNING.computeIfAbsent(major, Server::start);
    }

    /** A server of a major version that is not started yet, for a test of its own. */
    static EmbeddedPostgres.Builder builder(int major) {
        Path jar = Path.of(System.getProperty("kedge.postgres", "target/postgres"), major + ".jar");
        return EmbeddedPostgres.builder().setPgBinaryResolver((system, machine) -> archive(jar));
    }

    private static Server start(int major) {
        try {
            // Shared memory and a flush at every commit are the dear parts of hundreds of small databases.
            Server server = new Server(builder(major)
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
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

    private static InputStream archive(Path jar) throws IOException {
        JarInputStream entries = new JarInputStream(Files.newInputStream(jar));
        for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return entries;
            }
        }
        throw new FileNotFoundException(jar + " holds no server");
    }

    /**
     * The database of this name, emptied. Creating one costs a hundred times as much as dropping what a case made, so
     * cases share databases; that nothing stays behind is compared with the catalog of the untouched database.
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
            assertThat(Catalog.of(open)).as("leftovers").hasToString(untouched.get(name));
        }
        return open;
    }

    /** A database as the server makes it, with the very schema public that initdb made, for one test alone. */
    Connection newDatabase(String name) throws SQLException {
        execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return connect(name);
    }

    private static void reset(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_temp.empty_database()");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                postgres.getJdbcUrl("postgres", database) + "&options=-c%20client_min_messages=warning");
    }

    private void execute(String... sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
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
