package dev.kedge.servers;

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
    private static final String SETUP = resource("catalog-setup.sql");
    /** Planning it takes longer than running it, so a session plans it once. */
    private static final String PREPARE = "PREPARE catalog AS " + resource("catalog.sql");

    /** Creates in the session's own space what reading stands on. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(SETUP);
            statement.execute(PREPARE);
            statement.execute(RawRows.PREPARE);
        }
    }

    static Catalog of(Connection connection) throws SQLException {
        SortedMap<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet found = statement.executeQuery("EXECUTE catalog")) {
                while (found.next()) {
                    String other = rows.put(found.getString(1), found.getString(2));
                    if (other != null) {
                        throw new IllegalStateException("two rows of " + found.getString(1));
                    }
                }
            }
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

    /**
     * The same without casts of texts. After varchar to text the server keeps casts of the old type in the checks and
     * predicates that it prints; a case that holds them says so in {@code casts.txt}.
     */
    Catalog withoutTextCasts() {
        SortedMap<String, String> without = new TreeMap<>();
        rows.forEach((key, row) -> without.put(
                key, row.replaceAll("::(character varying|text)(\\[\\])?", "").replaceAll("[()]", "")));
        return new Catalog(without);
    }

    /**
     * The rows without the choice of the key that a foreign key stands on: of several equal ones the server takes the
     * oldest, and which one that is depends on the way.
     */
    SortedMap<String, String> comparable() {
        SortedMap<String, String> without = new TreeMap<>();
        rows.forEach((key, row) -> without.put(
                key,
                row.contains("\"contype\": \"f\"")
                        ? row.replaceAll("\"conindid\": \"([^\"\\\\]|\\\\.)*\",", "")
                        : row));
        return without;
    }

    /** One row a line, for messages that show what differs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((key, row) -> text.append(key).append(" = ").append(row).append('\n'));
        return text.toString();
    }
}
