package dev.kedge.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the catalogs of a database have of its own objects, with every column. Apart from OIDs, which are replaced by the
 * names of the objects, the values are those of the server.
 *
 * @param major the major version of the server
 * @param rows the rows
 */
record RawRows(int major, List<Entry> rows) {
    /** Planning it takes longer than running it, so a session plans it once. */
    static final String PREPARE = "PREPARE raw_rows AS " + CatalogColumn.resource("raw-rows.sql");

    private static final Pattern OID = Pattern.compile("(?<=pg_toast_|(?<![\\w.]))[1-9][0-9]{4,9}(?![\\w.])");
    /** Where in its statement the server found a part of an expression. */
    private static final Pattern LOCATION =
            Pattern.compile(" :(location|stmt_location|stmt_len) -?[0-9]+|(?<=^RI_ConstraintTrigger_[ac])_[0-9]+$");

    /**
     * A row.
     *
     * @param catalog its catalog
     * @param kind the kind of its object, empty if the catalog has only one
     * @param values the values that are not null by column
     */
    record Entry(String catalog, String kind, Map<String, String> values) {}

    static RawRows of(Connection connection, int major) throws SQLException {
        List<Entry> rows = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet found = statement.executeQuery("EXECUTE raw_rows")) {
                Map<Integer, Entry> numbered = new HashMap<>();
                while (found.next()) {
                    @Nullable String value = found.getString(5);
                    if (found.getString(1) == null) {
                        names.put(found.getString(4), found.getString(5));
                    } else if (value != null) {
                        numbered.computeIfAbsent(found.getInt(3), number -> entry(found))
                                .values
                                .put(found.getString(4), value);
                    }
                }
                rows.addAll(numbered.values());
            }
        }
        rows.forEach(row -> row.values.replaceAll((column, value) -> named(value, names)));
        return new RawRows(major, rows);
    }

    private static Entry entry(ResultSet found) {
        try {
            return new Entry(found.getString(1), found.getString(2), new HashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String named(String value, Map<String, String> names) {
        String placeless = LOCATION.matcher(value).replaceAll("");
        return OID.matcher(placeless)
                .replaceAll(oid -> Matcher.quoteReplacement(names.getOrDefault(oid.group(), oid.group())));
    }

    /** The columns, as {@code catalog kind column}, in which the same object has another value in another database. */
    Set<String> differences(RawRows other, CatalogColumn.All all) {
        Map<String, List<Entry>> own = byIdentity(all);
        Map<String, List<Entry>> others = other.byIdentity(all);
        Set<String> columns = new TreeSet<>();
        own.forEach((identity, entries) -> {
            List<Entry> same = others.getOrDefault(identity, List.of());
            if (!same.isEmpty()) {
                Entry one = entries.get(0);
                all.of(major, one.catalog, one.kind)
                        .map(CatalogColumn::name)
                        .filter(column -> !values(entries, column).equals(values(same, column)))
                        .forEach(column -> columns.add(one.catalog + " " + one.kind + " " + column));
            }
        });
        return columns;
    }

    private static List<String> values(List<Entry> entries, String column) {
        return entries.stream()
                .map(entry -> entry.values.getOrDefault(column, "NULL"))
                .sorted()
                .toList();
    }

    /** The rows by catalog, kind and the columns that identify an object. */
    private Map<String, List<Entry>> byIdentity(CatalogColumn.All all) {
        Map<String, List<Entry>> rowsOf = new HashMap<>();
        for (Entry row : rows) {
            StringBuilder identity = new StringBuilder(row.catalog + " " + row.kind);
            all.of(major, row.catalog, row.kind)
                    .filter(column -> column.origin() == CatalogColumn.Origin.IDENTITY)
                    .forEach(column -> identity.append(' ').append(row.values.getOrDefault(column.name(), "NULL")));
            rowsOf.computeIfAbsent(identity.toString(), key -> new ArrayList<>())
                    .add(row);
        }
        return rowsOf;
    }
}
