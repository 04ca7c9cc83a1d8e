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
import java.util.regex.Pattern;

/** The catalog queries, each in a file of its own. */
enum Query {
    RELATIONS,
    COLUMNS,
    CONSTRAINTS,
    INDEXES,
    TRIGGERS,
    POLICIES,
    STATISTICS,
    PARTITIONS,
    ROUTINES,
    ENUMS,
    NAMESPACES,
    EXTENSIONS,
    DOMAINS,
    COMPOSITES,
    RANGES,
    COLLATIONS,
    SEQUENCES,
    DEPENDENCIES,
    RIGHTS,
    SQL_OBJECTS,
    UNMANAGED;

    private static final int ROWS_AT_ONCE = 10_000;

    /**
     * A placeholder for a condition on a row of pg_class. It is true for tables that are left out of the model with all
     * their parts.
     */
    private static final Pattern LEFT_OUT = Pattern.compile("\\{left out:(\\w+)}");

    private static final String IS_LEFT_OUT = """
            ($1.reloftype <> 0
              OR $1.relkind = 'r' AND NOT $1.relispartition AND EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = $1.oid)
              OR $1.relispartition AND $1.relkind IN ('r', 'p')
                AND EXISTS (SELECT FROM pg_class h WHERE h.oid = pg_partition_root($1.oid) AND h.reloftype <> 0))""";

    /** Receives one row. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    /**
     * Runs the query for the schemas of a scope and passes on the rows one by one. Planning takes the server longer
     * than execution, so the query is a prepared statement: a connection that reads often plans it once.
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
        return text(name().toLowerCase(Locale.ROOT) + ".sql");
    }

    /** The text of a file of this package. */
    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Query.class.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return LEFT_OUT.matcher(text).replaceAll(IS_LEFT_OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
