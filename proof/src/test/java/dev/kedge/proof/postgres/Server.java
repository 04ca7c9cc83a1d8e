package dev.kedge.proof.postgres;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/** A running PostgreSQL of one major version, one for each major and virtual machine, and databases on it. */
final class Server {
    /** The major versions that Kedge supports, or fewer for a quick run: {@code -Dkedge.majors=17}. */
    static final List<Integer> MAJORS = Stream.of(
                    System.getProperty("kedge.majors", "14,15,16,17,18").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final Map<Integer, Server> RUNNING = new ConcurrentHashMap<>();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The server of a major version, started at its first use and stopped with the virtual machine. */
    static Server of(int major) {
        return RUNNING.computeIfAbsent(major, Server::start);
    }

    private static Server start(int major) {
        Path jar = Path.of(System.getProperty("kedge.postgres", "target/postgres"), major + ".jar");
        try {
            // Shared memory and a flush at every commit are the dear parts of hundreds of small databases.
            return new Server(EmbeddedPostgres.builder()
                    .setPgBinaryResolver((system, machine) -> archive(jar))
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("jit", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A connection to a new, empty database, which goes when the connection is closed. */
    Database newDatabase() throws SQLException {
        String name = "case_" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return new Database(name, connect(name));
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The port that it listens on. */
    int port() {
        return postgres.getPort();
    }

    /** A database of a test and the one connection to it. */
    final class Database implements AutoCloseable {
        private final String name;
        private final Connection connection;

        Database(String name, Connection connection) {
            this.name = name;
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        String name() {
            return name;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }
}
