package dev.kedge.core.ddl;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL of the replica identity of a table, and of the index that CLUSTER sorts it by. */
@Internal
public final class IndexMarkSql {
    private IndexMarkSql() {}

    /** The marks of a table in the words of SQL. */
    static List<String> words(TableSettings settings) {
        List<String> words = new ArrayList<>();
        settings.replicaIdentity().ifPresent(it -> words.add("REPLICA IDENTITY " + words(it)));
        settings.cluster().ifPresent(index -> words.add("CLUSTER ON " + Ddl.quote(index)));
        return words;
    }

    /** The marks of a partition in the words of SQL. */
    static List<String> words(Partition partition) {
        return words(TableSettings.NONE
                .withReplicaIdentity(partition.replicaIdentity())
                .withCluster(partition.cluster()));
    }

    private static String words(ReplicaIdentity identity) {
        return identity.index()
                .map(index -> "USING INDEX " + Ddl.quote(index))
                .orElseGet(() -> identity.kind().name());
    }

    /**
     * {@return the statement that sets a replica identity}
     *
     * @param schema the schema before it
     * @param table the table or partition
     * @param identity the replica identity; absent for the primary key
     */
    public static SqlStatement identity(Schema schema, QualifiedName table, Optional<ReplicaIdentity> identity) {
        return identity.flatMap(ReplicaIdentity::index)
                .map(index -> marked(schema, table, "REPLICA IDENTITY USING INDEX ", index))
                .orElseGet(() -> SqlStatement.tx(ColumnStatisticsSql.alterOnly(
                        schema,
                        table,
                        "REPLICA IDENTITY " + identity.map(IndexMarkSql::words).orElse("DEFAULT"))));
    }

    /**
     * {@return the statement that sets the index that CLUSTER sorts a table by}
     *
     * @param schema the schema before it
     * @param table the table or partition
     * @param index the name of the index; absent for none
     */
    public static SqlStatement cluster(Schema schema, QualifiedName table, Optional<String> index) {
        return index.map(name -> marked(schema, table, "CLUSTER ON ", name))
                .orElseGet(() -> SqlStatement.tx(ColumnStatisticsSql.alterOnly(schema, table, "SET WITHOUT CLUSTER")));
    }

    /**
     * {@return the statements that mark an index again after another one of its name took its place}
     *
     * @param schema the schema before the replacement
     * @param table the table
     * @param index the name of the index, or of its constraint
     */
    public static List<SqlStatement> again(Schema schema, QualifiedName table, String index) {
        List<SqlStatement> statements = new ArrayList<>();
        List<QualifiedName> relations = new ArrayList<>(List.of(table));
        new PartitionTree(schema)
                .under(table).stream()
                        .filter(partition -> new TableIndexes(schema)
                                .ownerOf(partition, index)
                                .equals(Optional.of(table)))
                        .forEach(partition -> relations.add(partition.name()));
        for (QualifiedName relation : relations) {
            TableSettings settings = schema.relation(relation).orElseThrow().settings();
            if (settings.replicaIdentity().equals(Optional.of(ReplicaIdentity.of(index)))) {
                statements.add(identity(schema, relation, settings.replicaIdentity()));
            }
            if (settings.cluster().equals(Optional.of(index))) {
                statements.add(cluster(schema, relation, settings.cluster()));
            }
        }
        return statements;
    }

    /** The name of an inherited index was made by the server, possibly of another version, so it is looked up. */
    private static SqlStatement marked(Schema schema, QualifiedName table, String action, String index) {
        Optional<QualifiedName> above = schema.partition(table)
                .flatMap(partition -> new TableIndexes(schema).ownerOf(partition, index))
                .filter(owner -> !owner.equals(table));
        if (above.isEmpty()) {
            return SqlStatement.tx(ColumnStatisticsSql.alterOnly(schema, table, action + Ddl.quote(index)));
        }
        return SqlStatement.tx("DO $kedge$\nBEGIN\n    EXECUTE (SELECT format("
                        + Literal.quote("ALTER TABLE %s " + action + "%I") + ", i.indrelid::regclass, c.relname)\n"
                        + "        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid\n"
                        + "        WHERE i.indrelid = " + Ddl.regclass(table) + "\n"
                        + "            AND " + Ddl.regclass(above.get().withName(index))
                        + " IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid)));\nEND $kedge$")
                .titled(title(table, action, index));
    }

    private static String title(QualifiedName table, String action, String index) {
        return (action.startsWith("CLUSTER") ? "cluster " + table + " on" : "set replica identity of " + table + " to")
                + " its part of index " + index;
    }
}
