package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.postgres.OnServers;
import dev.kedge.servers.CatalogColumn.Origin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Compares {@code catalogs.txt} with the catalogs of the servers: every column is in exactly one line for each kind of object. */
class CatalogColumnsTest {
    private static final CatalogColumn.All ALL = CatalogColumn.all();
    private static final String COLUMNS = """
            SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid
            WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
            ORDER BY 1, attnum""";

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers(every = true)
    void everyColumnIsInTheList(int major) throws SQLException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> catalogs = catalogs(major);
        catalogs.forEach((catalog, columns) -> {
            if (!ALL.catalogs().contains(catalog)) {
                wrong.add("not in the list: " + catalog);
            } else if (!ALL.leftOut().contains(catalog)) {
                ALL.kindsOf(catalog).forEach(kind -> wrong.addAll(wrong(major, catalog, kind, columns)));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(int major, String catalog, String kind, List<String> columns) {
        List<String> listed =
                ALL.of(major, catalog, kind).map(CatalogColumn::name).toList();
        List<String> wrong = new ArrayList<>();
        for (String column : columns) {
            long times = listed.stream().filter(column::equals).count();
            if (times != 1) {
                wrong.add("listed " + times + " times: " + catalog + "." + column + " " + kind);
            }
        }
        listed.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> wrong.add("not on PostgreSQL " + major + ": " + catalog + "." + column));
        return wrong;
    }

    private static Map<String, List<String>> catalogs(int major) throws SQLException {
        Map<String, List<String>> catalogs = new LinkedHashMap<>();
        Connection database = Server.of(major).emptyDatabase("migrated");
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                catalogs.computeIfAbsent(row.getString(1), catalog -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return catalogs;
    }

    @Test
    void everyCatalogIsListedOnce() {
        assertThat(ALL.catalogs()).doesNotHaveDuplicates();
    }

    @Test
    void everyLineNamesAnAttributeOrGivesAReason() {
        Set<String> attributes = Attribute.all().stream().map(Attribute::name).collect(Collectors.toSet());
        for (CatalogColumn column : ALL.columns()) {
            assertThat(column.text().isEmpty()).as("%s", column).isEqualTo(column.origin() == Origin.IDENTITY);
            if (column.origin() == Origin.SETTABLE) {
                assertThat(attributes).as("%s", column).contains(column.text());
            }
            assertThat(ALL.kindsOf(column.catalog())).as("%s", column).containsAll(column.kinds());
        }
    }

    /** A column that exists in some versions needs an attribute that those versions understand. */
    @Test
    void everyColumnIsSetInItsFirstVersion() {
        Map<String, Attribute> attributes =
                Attribute.all().stream().collect(Collectors.toMap(Attribute::name, that -> that));
        Set<String> late = new TreeSet<>();
        for (CatalogColumn column : ALL.columns()) {
            if (column.origin() == Origin.SETTABLE
                    && attributes.get(column.text()).since() > column.since()) {
                late.add(column + ": " + column.text());
            }
        }
        assertThat(late).isEmpty();
    }
}
