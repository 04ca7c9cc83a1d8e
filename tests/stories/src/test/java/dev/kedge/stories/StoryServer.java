package dev.kedge.stories;

import dev.kedge.postgres.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The server of all stories; each finds it empty but for a database {@code shop}. */
final class StoryServer {
    private static final EmbeddedPostgres SERVER = start();

    private StoryServer() {}

    /** It runs until the JVM ends. */
    private static EmbeddedPostgres start() {
        try {
            return Postgres.builder().setServerConfig("timezone", "UTC").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static int port() {
        return SERVER.getPort();
    }

    /** Drops what the last story left. */
    static void renew() throws SQLException {
        for (String name : query("SELECT datname FROM pg_database WHERE datname <> 'postgres' AND NOT datistemplate")) {
            execute("postgres", "DROP DATABASE " + name + " WITH (FORCE)");
        }
        for (String role : query("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> 'postgres'")) {
            execute("postgres", "DROP ROLE " + role);
        }
        execute("postgres", "CREATE DATABASE shop");
    }

    static void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add('"' + row.getString(1) + '"');
            }
            return names;
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port() + "/" + database + "?user=postgres");
    }
}
