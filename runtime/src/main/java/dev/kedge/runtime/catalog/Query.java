package dev.kedge.runtime.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** Runs the query over the schemas of a scope and hands its rows over one by one. */
    void each(Connection connection, Scope scope, Taker taker) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql().replace("{scope}", scope.condition()))) {
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
