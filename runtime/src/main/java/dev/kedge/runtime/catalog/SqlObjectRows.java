package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the objects that can be declared as SQL objects, and their fingerprints in a ledger in the default schema. */
public final class SqlObjectRows {
    /**
     * The query that selects the kind, the parts of the name and the fingerprint of each object. The search path of the
     * session must be the default schema.
     */
    public static final String QUERY = Query.SQL_OBJECTS.sql().replace("{scope}", Scope.DATABASE.condition());

    private final Connection connection;
    private final Names names;

    private SqlObjectRows(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    /** The fingerprint of an object in the ledger, from a server of this major version. */
    private record Recorded(String object, String fingerprint, int server) {}

    /** The objects that do not belong to an extension. */
    static List<FoundSqlObject> read(Connection connection, Names names) throws SQLException {
        return new SqlObjectRows(connection, names).read();
    }

    /**
     * The states of all objects that can be declared as SQL objects, by their full names.
     *
     * @throws SQLException if the catalogs cannot be read
     */
    public static Map<String, FoundSqlObject.State> states(Connection connection, String defaultSchema)
            throws SQLException {
        Map<String, FoundSqlObject.State> states = new HashMap<>();
        read(connection, new Names(defaultSchema))
                .forEach(object -> states.put(object.name().full(), object.state()));
        return states;
    }

    private List<FoundSqlObject> read() throws SQLException {
        List<FoundSqlObject> found = new ArrayList<>();
        Query.SQL_OBJECTS.each(connection, Scope.DATABASE, row -> found.add(object(row)));
        List<Recorded> recorded = found.isEmpty() ? List.of() : recorded();
        int major = connection.getMetaData().getDatabaseMajorVersion();
        return found.stream()
                .map(object -> new FoundSqlObject(
                        object.name(),
                        object.identity(),
                        object.commented(),
                        object.catalog(),
                        object.oid(),
                        object.fingerprint(),
                        state(object, recorded, major)))
                .toList();
    }

    /** Several declared databases may share a ledger and declare the same object. */
    private static FoundSqlObject.State state(FoundSqlObject object, List<Recorded> recorded, int major) {
        List<String> fingerprints = recorded.stream()
                .filter(row -> row.object.equals(object.name().full()) && row.server == major)
                .map(Recorded::fingerprint)
                .toList();
        if (fingerprints.isEmpty()) {
            return FoundSqlObject.State.EXISTENCE_ONLY;
        }
        return fingerprints.contains(object.fingerprint())
                ? FoundSqlObject.State.AS_CREATED
                : FoundSqlObject.State.CHANGED;
    }

    private FoundSqlObject object(Row row) throws SQLException {
        return new FoundSqlObject(
                name(row),
                row.text("identity"),
                row.text("commented"),
                row.number("catalog"),
                row.number("oid"),
                row.text("fingerprint"),
                FoundSqlObject.State.EXISTENCE_ONLY);
    }

    private SqlName name(Row row) throws SQLException {
        String kind = row.text("kind");
        SqlKind known = SqlKind.of(kind).orElseThrow(() -> new SQLException("unknown kind of SQL object: " + kind));
        String target = row.text("target");
        Optional<QualifiedName> on =
                target.isEmpty() ? Optional.empty() : Optional.of(names.of(row.text("target_schema"), target));
        List<String> types = row.texts("types").stream()
                .map(type ->
                        type.equals(SqlName.NO_TYPE) ? type : PgType.of(type).sql())
                .toList();
        return new SqlName(known, names.of(row.text("schema"), row.text("name")), on, row.text("method"), types);
    }

    private List<Recorded> recorded() throws SQLException {
        String table = Names.quoted(names.defaultSchema()) + ".kedge_objects";
        List<Recorded> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT coalesce(has_table_privilege(to_regclass("
                    + Literal.quote(table) + "), 'SELECT'), false)")) {
                if (!row.next() || !row.getBoolean(1)) {
                    return List.of();
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT object, fingerprint, server FROM " + table)) {
                while (row.next()) {
                    rows.add(new Recorded(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return rows;
    }
}
