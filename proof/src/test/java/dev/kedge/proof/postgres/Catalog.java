package dev.kedge.proof.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a server's catalogs say of a database's own objects, as text, without what no two databases share. It
 * knows nothing of Kedge's model: {@code catalog.sql} takes whole rows and names what it leaves out.
 *
 * @param rows the rows by catalog and object
 */
record Catalog(SortedMap<String, String> rows) {
    private static final String QUERY = resource("catalog.sql");

    static Catalog of(Connection connection) throws SQLException {
        SortedMap<String, String> rows = new TreeMap<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean isResult = statement.execute(QUERY);
            while (!isResult && statement.getUpdateCount() >= 0) {
                isResult = statement.getMoreResults();
            }
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    String other = rows.put(found.getString(1), found.getString(2));
                    if (other != null) {
                        throw new IllegalStateException("two rows of " + found.getString(1));
                    }
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Catalog(rows);
    }

    private static String resource(String name) {
        try (InputStream stream = Catalog.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One row a line, for messages that show what differs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((key, row) -> text.append(key).append(" = ").append(row).append('\n'));
        return text.toString();
    }
}
