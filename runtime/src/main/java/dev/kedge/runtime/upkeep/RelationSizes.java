package dev.kedge.runtime.upkeep;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.Preview;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sizes of the relations of a live database; each is queried once. */
final class RelationSizes {
    private final Connection connection;
    private final String defaultSchema;
    private final Map<QualifiedName, Optional<Preview.Size>> known = new HashMap<>();

    RelationSizes(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
    }

    /** The size of a relation; absent if there is no relation with this name. */
    Optional<Preview.Size> of(QualifiedName relation) throws SQLException {
        Optional<Preview.Size> size = known.get(relation);
        if (size == null) {
            size = read(relation);
            known.put(relation, size);
        }
        return size;
    }

    private Optional<Preview.Size> read(QualifiedName relation) throws SQLException {
        String schema = relation.schema().isEmpty() ? defaultSchema : relation.schema();
        String name = Identifier.quote(schema) + "." + Identifier.quote(relation.name());
        String parts = "coalesce((SELECT %s FROM pg_partition_tree(c.oid) t JOIN pg_class p ON p.oid = t.relid"
                + " WHERE t.isleaf), %s)";
        // PostgreSQL 14 and later store -1 until rows are counted for the first time
        String rows = "CASE WHEN c.relkind = 'p' THEN " + parts.formatted("sum(nullif(p.reltuples, -1))", "0")
                + " ELSE nullif(c.reltuples, -1) END";
        String bytes = "CASE WHEN c.relkind = 'p' THEN " + parts.formatted("sum(pg_table_size(p.oid))", "0")
                + " WHEN c.relkind IN ('r', 'm', 'i', 'S', 't') THEN pg_table_size(c.oid) ELSE 0 END";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (" + rows + ")::bigint, (" + bytes
                        + ")::bigint FROM pg_class c WHERE c.oid = to_regclass(" + Literal.quote(name) + ")")) {
            if (!row.next()) {
                return Optional.empty();
            }
            long counted = row.getLong(1);
            Optional<Long> estimate = row.wasNull() ? Optional.empty() : Optional.of(counted);
            return Optional.of(new Preview.Size(estimate, row.getLong(2)));
        }
    }
}
