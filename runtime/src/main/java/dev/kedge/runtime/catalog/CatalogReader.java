package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the catalogs of a database with the server's own functions that print definitions. It runs one query for each
 * kind of object, however many objects there are.
 */
public final class CatalogReader {
    /**
     * Settings that determine how the server prints expressions, so that two databases with the same schema print the
     * same text.
     */
    private static final List<String> SETTINGS = List.of(
            // Do not queue behind a migration for long, and do not make others queue behind us.
            "lock_timeout = '2s'",
            "statement_timeout = '60s'",
            "TimeZone = 'UTC'",
            "DateStyle = 'ISO, YMD'",
            "IntervalStyle = 'postgres'",
            "extra_float_digits = 1",
            "bytea_output = 'hex'",
            "quote_all_identifiers = off",
            "standard_conforming_strings = on",
            // Compiling a query over the catalogs takes longer than running it.
            "jit = off");

    private final Connection connection;
    private final Scope scope;
    private final Names names;
    private final Map<QualifiedName, List<Column>> viewColumns = new HashMap<>();
    private final DependencyRows dependencies = new DependencyRows();

    private CatalogReader(Connection connection, Scope scope, Names names) {
        this.connection = connection;
        this.scope = scope;
        this.names = names;
    }

    /**
     * Reads the schema of a database. Names in {@code defaultSchema} are unqualified.
     *
     * <p>Everything is read in one read-only transaction, which is rolled back. The caller must not have a transaction
     * open.
     */
    public static Catalog read(Connection connection, String defaultSchema) throws SQLException {
        return Snapshot.alone(connection, defaultSchema, it -> readOpen(it, defaultSchema));
    }

    /**
     * Reads the schema of a database in the caller's transaction, after {@link #settle}, including what was created in
     * it.
     */
    public static Catalog readOpen(Connection connection, String defaultSchema) throws SQLException {
        demandUsage(connection, defaultSchema);
        return new CatalogReader(connection, Scope.DATABASE, new Names(defaultSchema)).read();
    }

    /** Reads the session's temporary schema in the caller's transaction, after {@link #settle}. */
    public static Schema readTemporary(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_my_temp_schema()::regnamespace::text")) {
            row.next();
            Names names = new Names(row.getString(1));
            CatalogReader reader = new CatalogReader(connection, Scope.TEMPORARY, names);
            return Schema.of(reader.freeStanding()).plus(reader.relations());
        }
    }

    /** Prepares a transaction, so that what the server prints depends on the schema alone. */
    public static void settle(Connection connection, String defaultSchema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path = " + Names.quoted(defaultSchema));
            for (String setting : SETTINGS) {
                statement.execute("SET LOCAL " + setting);
            }
        }
    }

    /**
     * The server leaves a schema out of the search path if the role may not use it, and would then qualify every name.
     */
    private static void demandUsage(Connection connection, String schema) throws SQLException {
        String query = "SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && !row.getBoolean(1)) {
                    throw new SQLException("the role has no USAGE on schema " + schema, "42501");
                }
            }
        }
    }

    private Catalog read() throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        objects.addAll(freeStanding());
        objects.addAll(relations());
        RightRows rights = new RightRows(names);
        Query.RIGHTS.each(connection, scope, rights::add);
        objects.addAll(rights.changed());
        objects.addAll(rights.unusualOwners());
        UnmanagedRows unmanaged = new UnmanagedRows();
        Query.UNMANAGED.each(connection, scope, unmanaged::add);
        Query.DEPENDENCIES.each(connection, scope, dependencies::add);
        return new Catalog(
                Schema.of(objects).withDependencies(dependencies.all()),
                rights.owners(),
                rights.given(),
                rights.reader(),
                SqlObjectRows.read(connection, names),
                unmanaged.withoutUsualOwner(rights.usualOwner(), rights.migrating()),
                viewColumns);
    }

    /** Everything that is not a relation. */
    private List<SchemaObject> freeStanding() throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        Query.NAMESPACES.each(connection, scope, row -> objects.add(new Namespace(row.text("name"))));
        Query.EXTENSIONS.each(connection, scope, row -> objects.add(ExtensionRow.read(row, names)));
        Query.ENUMS.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(
                        DependencyRows.TYPE,
                        row,
                        new EnumType(names.of(row), row.texts("values"), row.optional("comment")))));
        Query.DOMAINS.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(DependencyRows.TYPE, row, DomainRow.read(row, names))));
        Query.COMPOSITES.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(DependencyRows.RELATION, row, CompositeRow.read(row, names))));
        Query.RANGES.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(DependencyRows.TYPE, row, RangeRow.read(row, names))));
        Query.COLLATIONS.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(DependencyRows.COLLATION, row, CollationRow.read(row, names))));
        Query.SEQUENCES.each(
                connection,
                scope,
                row -> objects.add(dependencies.known(DependencyRows.RELATION, row, SequenceRow.read(row, names))));
        objects.removeIf(object -> object.equals(new Namespace(names.defaultSchema())));
        return objects;
    }

    /** Tables, partitions and views, and the routines with them. */
    private List<SchemaObject> relations() throws SQLException {
        Relations relations = new Relations(names);
        Query.RELATIONS.each(connection, scope, relations::add);
        Query.PARTITIONS.each(connection, scope, relations::addPartition);
        Query.COLUMNS.each(connection, scope, row -> relations.of(row).add(ColumnRow.read(row), row.number("number")));
        IndexRows indexes = new IndexRows(relations);
        Query.INDEXES.each(connection, scope, indexes::add);
        ConstraintRows constraints = new ConstraintRows(relations, indexes);
        Query.CONSTRAINTS.each(connection, scope, constraints::add);
        Query.TRIGGERS.each(connection, scope, row -> relations.of(row).add(TriggerRow.read(row)));
        Query.POLICIES.each(connection, scope, row -> relations.of(row).add(PolicyRow.read(row)));
        Query.STATISTICS.each(connection, scope, row -> relations.of(row).add(StatisticsRow.read(row)));
        viewColumns.putAll(relations.viewColumns());
        dependencies.known(relations.keys());
        List<SchemaObject> all = new ArrayList<>(relations.all());
        Query.ROUTINES.each(
                connection,
                scope,
                row -> all.add(dependencies.known(DependencyRows.ROUTINE, row, RoutineRow.read(row, names))));
        return all;
    }
}
