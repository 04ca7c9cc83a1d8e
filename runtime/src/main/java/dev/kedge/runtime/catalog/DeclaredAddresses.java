package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The OIDs of declared SQL objects and of their members, such as the operators of an operator class. Revisions drop and create
 * these objects, so they do not prevent other changes.
 */
final class DeclaredAddresses {
    private static final String MEMBERS = """
            SELECT d.classid::oid::bigint, d.objid::bigint
            FROM unnest(?::oid[], ?::oid[]) o (catalog, oid)
            JOIN pg_depend d ON d.refclassid = o.catalog AND d.refobjid = o.oid AND d.deptype IN ('i', 'a')""";

    private final Set<List<Long>> addresses;

    private DeclaredAddresses(Set<List<Long>> addresses) {
        this.addresses = addresses;
    }

    /** The OIDs of the SQL objects that one of these schemas declares. */
    static DeclaredAddresses of(Connection connection, String defaultSchema, Collection<Schema> known)
            throws SQLException {
        Set<String> names = known.stream()
                .flatMap(schema -> schema.all(SqlObject.class).stream())
                .map(SqlObject::name)
                .collect(Collectors.toSet());
        Set<List<Long>> addresses = new HashSet<>();
        if (names.isEmpty()) {
            return new DeclaredAddresses(addresses);
        }
        List<FoundSqlObject> objects = SqlObjectRows.read(connection, new Names(defaultSchema)).stream()
                .filter(object -> names.contains(object.name().full()))
                .toList();
        objects.forEach(object -> addresses.add(List.of(object.catalog(), object.oid())));
        try (PreparedStatement statement = connection.prepareStatement(MEMBERS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "oid", objects.stream().map(FoundSqlObject::catalog).toArray(Long[]::new)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "oid", objects.stream().map(FoundSqlObject::oid).toArray(Long[]::new)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    addresses.add(List.of(row.getLong(1), row.getLong(2)));
                }
            }
        }
        return new DeclaredAddresses(addresses);
    }

    /** Whether these contain an object, by the OIDs of its catalog and its row. */
    boolean has(long catalog, long oid) {
        return addresses.contains(List.of(catalog, oid));
    }
}
