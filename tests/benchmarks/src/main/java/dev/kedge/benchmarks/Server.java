package dev.kedge.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of our own, with a log that can be read and databases that are used once. */
final class Server implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Path log;
    private int databases;

    private Server(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    /** A server that writes a commit to disk before it answers, as installed ones do, or one that does not. */
    static Server start(Project project, boolean durable) throws IOException {
        Path folder = project.emptyFolder(durable ? "server" : "server-not-durable");
        String onOff = durable ? "on" : "off";
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "server.log")
                .setServerConfig("log_file_mode", "0644")
                .setServerConfig("log_line_prefix", "%a:")
                .start();
        return new Server(postgres, folder.resolve("server.log"));
    }

    /** Creates a database that has nothing in it and names it. */
    String freshDatabase() throws SQLException {
        databases++;
        String name = "fresh" + databases;
        execute("CREATE DATABASE " + name);
        return name;
    }

    void drop(String database) throws SQLException {
        execute("DROP DATABASE " + database + " WITH (FORCE)");
        execute("CHECKPOINT");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    /** A pool with connections that are open already. */
    HikariDataSource pool(String database) {
        return pool(database, "benchmark", "SELECT 1");
    }

    /** A pool whose connections log every statement. */
    HikariDataSource loggingPool(String database, String application) {
        return pool(database, application, "SET log_statement = 'all'");
    }

    private HikariDataSource pool(String database, String application, String first) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(database) + "&ApplicationName=" + application);
        config.setMinimumIdle(4);
        config.setMaximumPoolSize(4);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }

    /** The statements that the server received from an application, without the one that sets up its connections. */
    List<String> statements(String application) throws IOException, SQLException, InterruptedException {
        String mark = "mark " + application;
        execute("DO $$BEGIN RAISE LOG '" + mark + "'; END$$");
        List<String> lines = List.of();
        while (lines.stream().noneMatch(line -> line.contains(mark))) {
            Thread.sleep(20);
            lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        }
        return lines.stream()
                .filter(line -> line.startsWith(application + ":LOG:"))
                .filter(line -> line.contains(" statement: ") || line.contains(" execute "))
                .toList();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
