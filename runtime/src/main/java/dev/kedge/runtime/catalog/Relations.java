package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables and views that were found, by object identifier. Their parts are added as they are read. */
final class Relations {
    private final Names names;
    private final Map<Long, RelationParts> byOid = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    Relations(Names names) {
        this.names = names;
    }

    void add(Row row) throws SQLException {
        boolean view = row.optional("query").isPresent();
        byOid.put(row.number("oid"), new RelationParts(view ? ViewRow.read(row, names) : table(row)));
    }

    /** Adds a partition. Its columns are those of the table, and everything else that is read for it is its own. */
    void addPartition(Row row) throws SQLException {
        Partition partition = PartitionRow.read(row, names);
        byOid.put(row.number("oid"), new RelationParts(table(row), partition));
        parents.put(row.number("oid"), row.number("parent_oid"));
    }

    private Table table(Row row) throws SQLException {
        RowSecurity security = !row.flag("row_security")
                ? RowSecurity.NONE
                : row.flag("forced") ? RowSecurity.FORCED : RowSecurity.ENABLED;
        TableSettings settings = new TableSettings(
                row.flag("unlogged"),
                parameters(row.texts("parameters")),
                row.optional("tablespace"),
                security,
                row.optional("partitioned_by").map(PartitioningText::read),
                identity(row),
                row.optional("cluster_index"));
        return Table.of(names.of(row), List.of())
                .withComment(row.optional("comment"))
                .withSettings(settings);
    }

    /** A replica identity whose index was dropped has the effect of NOTHING. */
    private static Optional<ReplicaIdentity> identity(Row row) throws SQLException {
        return switch (row.text("replica_identity")) {
            case "f" -> Optional.of(ReplicaIdentity.FULL);
            case "n" -> Optional.of(ReplicaIdentity.NOTHING);
            case "i" ->
                Optional.of(
                        row.optional("identity_index").map(ReplicaIdentity::of).orElse(ReplicaIdentity.NOTHING));
            default -> Optional.empty();
        };
    }

    /** The relation that the column {@code relation} refers to; a placeholder if the relation is not managed. */
    RelationParts of(Row row) throws SQLException {
        return of(row.number("relation"));
    }

    RelationParts of(long oid) {
        RelationParts known = byOid.get(oid);
        return known != null ? known : RelationParts.unmanaged();
    }

    /** Whether the relation was found. */
    boolean has(long oid) {
        return byOid.containsKey(oid);
    }

    List<SchemaObject> all() {
        List<SchemaObject> all = new ArrayList<>();
        byOid.forEach((oid, parts) -> {
            RelationParts parent = parts.isPartition() ? of(parents.getOrDefault(oid, 0L)) : parts;
            all.add(parts.isPartition() ? parts.partition(parent) : parts.whole());
        });
        return all;
    }

    /** The keys of all relations, by their OIDs. */
    Map<Long, ObjectKey> keys() {
        Map<Long, ObjectKey> keys = new HashMap<>();
        byOid.forEach((oid, parts) -> keys.put(oid, parts.key()));
        return keys;
    }

    /** The columns of each view. */
    Map<QualifiedName, List<Column>> viewColumns() {
        return byOid.values().stream()
                .filter(RelationParts::isView)
                .collect(Collectors.toMap(RelationParts::name, RelationParts::inOrder));
    }

    /** Storage parameters in the form of the catalogs: {@code fillfactor=70}. */
    static List<StorageParameter> parameters(List<String> texts) {
        return texts.stream()
                .map(text -> new StorageParameter(
                        text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)))
                .toList();
    }
}
