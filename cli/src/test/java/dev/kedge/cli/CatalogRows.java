package dev.kedge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole rows of a database's catalogs without those of the ledger, read by the queries of tests/servers. */
final class CatalogRows {
    private static final Path QUERIES = Path.of("../tests/servers/src/test/resources/dev/kedge/servers");

    private CatalogRows() {}

    /** The rows by catalog and object. */
    static SortedMap<String, String> of(String url) {
        SortedMap<String, String> rows = new TreeMap<>();
        String jdbc = url.replace("postgresql://postgres@", "jdbc:postgresql://") + "?user=postgres";
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(Files.readString(QUERIES.resolve("catalog-setup.sql")));
            try (ResultSet row = statement.executeQuery(Files.readString(QUERIES.resolve("catalog.sql")))) {
                while (row.next()) {
                    rows.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.keySet().removeIf(key -> key.contains("kedge_"));
        return rows;
    }
}
