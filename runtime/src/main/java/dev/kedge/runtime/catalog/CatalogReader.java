package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a database's catalogs with the server's own printers: as many queries as there are kinds of objects, however many
 * objects there are.
 */
public final class CatalogReader {
    /** What decides how the server prints expressions, so that two databases of one schema print the same. */
    private static final List<String> SETTINGS = List.of(
            "TimeZone = 'UTC'",
            "DateStyle = 'ISO, YMD'",
            "IntervalStyle = 'postgres'",
            "extra_float_digits = 1",
            "bytea_output = 'hex'",
            "quote_all_identifiers = off",
            "standard_conforming_strings = on");

    private final Connection connection;
    private final Names names;

    private CatalogReader(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    /**
     * The schema of a database; {@code defaultSchema} is the one whose names stand unqualified.
     *
     * <p>All is read in one read-only transaction, which is rolled back; a transaction of the caller's must not be open.
     */
    public static Catalog read(Connection connection, String defaultSchema) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            settle(connection, defaultSchema);
            return new CatalogReader(connection, new Names(defaultSchema)).read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void settle(Connection connection, String defaultSchema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            statement.execute("SET LOCAL search_path = " + Names.quoted(defaultSchema));
            for (String setting : SETTINGS) {
                statement.execute("SET LOCAL " + setting);
            }
        }
    }

    private Catalog read() throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        Query.ENUMS.each(connection, row -> objects.add(new EnumType(names.of(row), row.texts("values"))));
        objects.addAll(tables());
        return new Catalog(Schema.of(objects));
    }

    private List<? extends SchemaObject> tables() throws SQLException {
        Relations relations = new Relations(names);
        Query.RELATIONS.each(connection, relations::add);
        Query.COLUMNS.each(connection, row -> relations.of(row).add(ColumnRow.read(row), row.number("number")));
        IndexRows indexes = new IndexRows(relations);
        Query.INDEXES.each(connection, indexes::add);
        ConstraintRows constraints = new ConstraintRows(relations, indexes);
        Query.CONSTRAINTS.each(connection, constraints::add);
        Query.TRIGGERS.each(connection, row -> relations.of(row).add(TriggerRow.read(row)));
        Query.POLICIES.each(connection, row -> relations.of(row).add(PolicyRow.read(row)));
        return relations.tables();
    }
}
