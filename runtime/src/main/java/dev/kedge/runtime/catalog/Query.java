package dev.kedge.runtime.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

/** The queries of the catalog, each in a file of its own. */
enum Query {
    RELATIONS,
    COLUMNS,
    CONSTRAINTS,
    INDEXES,
    TRIGGERS,
    POLICIES,
    PARTITIONS,
    ROUTINES,
    ENUMS,
    NAMESPACES,
    EXTENSIONS,
    DOMAINS,
    COMPOSITES,
    SEQUENCES,
    RIGHTS,
    UNMANAGED;

    private static final int ROWS_AT_ONCE = 10_000;

    /** Takes one row. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    /**
     * Runs the query over the schemas of a scope and hands its rows over one by one. Planning takes the server longer than
     * running it, so it is a prepared statement: a connection that reads often plans it once.
     */
    void each(Connection connection, Scope scope, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql().replace("{scope}", scope.condition()))) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    taker.take(row);
                }
            }
        }
    }

    /** The text of the query. */
    String sql() {
        String file = name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream stream = Objects.requireNonNull(Query.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
