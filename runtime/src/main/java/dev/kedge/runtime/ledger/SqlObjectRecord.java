package dev.kedge.runtime.ledger;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.catalog.SqlObjectRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statement that records the fingerprints of SQL objects in {@code kedge_objects}. It runs in the transaction that creates,
 * alters or drops the objects. The row of a dropped object is deleted if the role has the right to do so.
 *
 * @param tables the tables of the ledger
 * @param database the name of the database in its declaration
 * @param revision the revision that created or altered the objects
 */
record SqlObjectRecord(LedgerTables tables, String database, String revision) {

    /** The statement for the SQL objects among these objects; absent if there is no SQL object. */
    Optional<String> statement(Collection<ObjectKey> objects) {
        List<SqlName> names = objects.stream()
                .filter(key -> key.kind() == ObjectKey.Kind.SQL_OBJECT)
                .distinct()
                .flatMap(key -> SqlName.ofFull(key.owner().name(), "").stream())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(block(names));
    }

    /** If an older build made the ledger without the table, or the role may not write it, the statement does nothing. */
    private String block(List<SqlName> names) {
        String table = Literal.quote(tables.objects());
        String own = " WHERE database = " + Literal.quote(database) + " AND object IN ("
                + names.stream().map(name -> Literal.quote(name.full())).collect(Collectors.joining(", ")) + ")";
        return "DO $kedge_objects$\n#variable_conflict use_column\nBEGIN\nIF to_regclass(" + table
                + ") IS NOT NULL AND has_table_privilege(" + table + ", 'INSERT') AND has_table_privilege(" + table
                + ", 'UPDATE') THEN\nIF has_table_privilege(" + table + ", 'DELETE') THEN\nDELETE FROM "
                + tables.objects() + own + ";\nEND IF;\nINSERT INTO " + tables.objects()
                + " (database, object, fingerprint, server, revision)\nSELECT " + Literal.quote(database)
                + ", w.object, o.fingerprint, current_setting('server_version_num')::integer / 10000, "
                + Literal.quote(revision) + "\nFROM (VALUES\n"
                + names.stream().map(this::values).collect(Collectors.joining(",\n"))
                + "\n) w (object, kind, schema, name, target_schema, target, method, types)\nJOIN (\n"
                + SqlObjectRows.QUERY.strip()
                + "\n) o ON o.kind = w.kind AND o.schema = w.schema AND o.name = w.name AND o.target_schema = w.target_schema"
                + " AND o.target = w.target AND o.method = w.method\n  AND o.types = ARRAY(SELECT CASE x.type WHEN 'NONE' THEN x.type ELSE coalesce("
                + "to_regtype(x.type)::text, x.type) END FROM unnest(w.types) WITH ORDINALITY x (type, place) ORDER BY x.place)"
                + "\nON CONFLICT (database, object) DO UPDATE SET fingerprint = excluded.fingerprint, server ="
                + " excluded.server, revision = excluded.revision;\nEND IF;\nEND $kedge_objects$";
    }

    private String values(SqlName name) {
        boolean inSchema = switch (name.kind().form()) {
            case QUALIFIED, OPERATOR, METHOD -> true;
            default -> false;
        };
        String types =
                name.types().stream().map(Literal::quote).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
        return "("
                + String.join(
                        ", ",
                        Literal.quote(name.full()),
                        Literal.quote(name.kind().words()),
                        inSchema ? schema(name.name()) : "''",
                        Literal.quote(name.name().name()),
                        name.on().map(this::schema).orElse("''"),
                        Literal.quote(name.on().map(QualifiedName::name).orElse("")),
                        Literal.quote(name.method()),
                        types)
                + ")";
    }

    private String schema(QualifiedName name) {
        return Literal.quote(name.schema().isEmpty() ? tables.schema() : name.schema());
    }
}
