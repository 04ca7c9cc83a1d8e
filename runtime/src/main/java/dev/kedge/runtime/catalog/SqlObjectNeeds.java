package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.runtime.Unmanaged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the dependencies of SQL objects, and those of other objects on unmanaged ones. */
public final class SqlObjectNeeds {
    private static final String NEEDED = """
            WITH thing AS (
            %s
            )
            SELECT DISTINCT t.kind, t.name,
                   regexp_replace(pg_describe_object(d.classid, d.objid, d.objsubid), '^rule "?_RETURN"? on ', '') AS by
            FROM thing t
            JOIN pg_depend d ON d.refclassid = t.catalog AND d.refobjid = t.oid AND d.deptype = 'n'
              AND (t.part = 0 OR d.refobjsubid = t.part)
            WHERE d.classid NOT IN ('pg_amop'::regclass, 'pg_amproc'::regclass, 'pg_publication_rel'::regclass)
              AND NOT EXISTS (SELECT FROM thing o WHERE o.catalog = d.classid AND o.oid = d.objid)
            ORDER BY 1, 2, 3""";

    private SqlObjectNeeds() {}

    /**
     * An unmanaged object and an object that needs it.
     *
     * @param thing the unmanaged object
     * @param by the description of the other object by PostgreSQL
     */
    public record Needed(Unmanaged thing, String by) {}

    /**
     * The objects that each SQL object needs, by its full name: SQL objects by their full names, others by their paths.
     *
     * @throws SQLException if the catalogs cannot be read
     */
    public static Map<String, Set<String>> of(Connection connection, String defaultSchema, List<FoundSqlObject> objects)
            throws SQLException {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        Map<List<Long>, String> byAddress = new LinkedHashMap<>();
        objects.forEach(object -> byAddress.put(
                List.of(object.catalog(), object.oid()), object.name().full()));
        Names names = new Names(defaultSchema);
        try (PreparedStatement statement = connection.prepareStatement(Query.text("sql_object_needs.sql"))) {
            Integer[] numbers = new Integer[objects.size()];
            Long[] catalogs = new Long[objects.size()];
            Long[] oids = new Long[objects.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i;
                catalogs[i] = objects.get(i).catalog();
                oids[i] = objects.get(i).oid();
            }
            statement.setArray(1, connection.createArrayOf("integer", numbers));
            statement.setArray(2, connection.createArrayOf("oid", catalogs));
            statement.setArray(3, connection.createArrayOf("oid", oids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    FoundSqlObject object = objects.get(row.getInt("number"));
                    String other = byAddress.get(List.of(row.getLong("catalog"), row.getLong("oid")));
                    QualifiedName name = names.of(row.getString("schema"), row.getString("name"));
                    if (other != null || !name.name().isEmpty()) {
                        needs.computeIfAbsent(object.name().full(), n -> new LinkedHashSet<>())
                                .add(other != null ? other : name.toString());
                    }
                }
            }
        }
        return needs;
    }

    /**
     * The unmanaged objects that other objects need.
     *
     * @throws SQLException if the catalogs cannot be read
     */
    public static List<Needed> ofUnmanaged(Connection connection) throws SQLException {
        String sql = NEEDED.replace("%s", Query.UNMANAGED.sql().replace("{scope}", Scope.DATABASE.condition()));
        List<Needed> needed = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                Unmanaged thing = new Unmanaged(row.getString("kind"), row.getString("name"));
                if (!thing.isDetail()) {
                    needed.add(new Needed(thing, row.getString("by")));
                }
            }
        }
        return needed;
    }
}
