package dev.kedge.cli;

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
import java.util.concurrent.atomic.AtomicInteger;

/** One server for all tests of commands, with a fresh database for each that asks. */
public final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    /** It runs until the JVM ends. */
    private static EmbeddedPostgres start() {
        try {
            return Postgres.builder().start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The URL of an empty database. */
    public static String freshDatabase() {
        String name = "ops" + DATABASES.incrementAndGet();
        execute(url("postgres"), "CREATE DATABASE " + name);
        return url(name);
    }

    static String url(String database) {
        return "postgresql://postgres@localhost:" + SERVER.getPort() + "/" + database;
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(
                url.replace("postgresql://postgres@", "jdbc:postgresql://") + "?user=postgres");
    }

    static void execute(String url, String sql) {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            // braces in SQL are no JDBC escapes
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query, columns joined by blanks. */
    static List<String> query(String url, String sql) {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", cells));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
