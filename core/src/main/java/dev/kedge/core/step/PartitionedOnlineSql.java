package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * SQL that changes a partitioned table in use. The server blocks all partitions at once for such changes, so the long
 * work is done partition by partition, and the table then adopts the results.
 */
final class PartitionedOnlineSql {
    private PartitionedOnlineSql() {}

    /** Creates an index on the table alone, then on each partition. It becomes valid when all partitions have it. */
    static List<SqlStatement> createIndex(Situation situation, QualifiedName table, Index index) {
        List<Partition> partitions = new PartitionTree(situation.before()).under(table);
        if (partitions.isEmpty()) {
            return List.of(SqlStatement.tx(Ddl.createIndex(table, index, false)));
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(onOnly(table, index)));
        List<SqlStatement> attachments = new ArrayList<>();
        for (Partition partition : partitions) {
            Index part = index.withName(Naming.part(partition.name().name(), index.name()));
            String whole = partition.of().equals(table)
                    ? index.name()
                    : Naming.part(partition.of().name(), index.name());
            statements.add(
                    partition.partitioning().isPresent()
                            ? SqlStatement.tx(onOnly(partition.name(), part))
                            : OnlineSql.createIndex(partition.name(), part)
                                    .titled("create index " + part.name() + " on " + partition.name()));
            attachments.add(
                    0,
                    SqlStatement.tx(
                            "ALTER INDEX " + partition.of().withName(whole).sql() + " ATTACH PARTITION "
                                    + partition.name().withName(part.name()).sql()));
        }
        statements.addAll(attachments);
        return statements;
    }

    private static String onOnly(QualifiedName table, Index index) {
        String head = "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + Ddl.quote(index.name()) + " ON ";
        return head + "ONLY " + Ddl.createIndex(table, index, false).substring(head.length());
    }

    /** Adds a unique constraint, which adopts a matching one of every partition and builds nothing. */
    static List<SqlStatement> addUnique(Situation situation, QualifiedName table, UniqueConstraint key) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Partition leaf : new PartitionTree(situation.before()).leaves(table)) {
            String name = Naming.part(leaf.name().name(), key.name());
            statements.addAll(OnlineSql.addKey(leaf.name(), key.withName(name)));
        }
        statements.add(SqlStatement.tx(Ddl.alter(table, "ADD " + Ddl.constraint(key))));
        return statements;
    }

    /**
     * Adds a foreign key. It cannot be NOT VALID on a partitioned table before PostgreSQL 18, but it adopts the
     * validated ones of the partitions.
     */
    static List<SqlStatement> addForeignKey(Situation situation, QualifiedName table, ForeignKey key) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Partition leaf : new PartitionTree(situation.before()).leaves(table)) {
            statements.addAll(OnlineSql.addValidated(leaf.name(), key));
        }
        statements.add(SqlStatement.tx(Ddl.alter(table, "ADD " + Ddl.constraint(key))));
        return statements;
    }

    /**
     * Renames the partitions' parts of an index or key if their names are derived from it. Names that the server
     * generated do not change.
     */
    static List<String> partsRenamed(Schema schema, QualifiedName table, String from, String to) {
        return new PartitionTree(schema)
                .under(table).stream()
                        .map(partition -> renamed(
                                partition.name(),
                                Naming.part(partition.name().name(), from),
                                Naming.part(partition.name().name(), to)))
                        .toList();
    }

    /**
     * Renames a partition's parts of its table's indexes and keys if their names are derived from the partition's name.
     */
    static List<String> partitionRenamed(Schema schema, Partition partition, String to) {
        return new PartitionTree(schema)
                .root(partition).stream()
                        .flatMap(PartitionedOnlineSql::indexes)
                        .map(index -> renamed(
                                partition.name(), Naming.part(partition.name().name(), index), Naming.part(to, index)))
                        .toList();
    }

    private static String renamed(QualifiedName partition, String from, String to) {
        return "ALTER INDEX IF EXISTS " + partition.withName(from).sql() + " RENAME TO " + Ddl.quote(to);
    }

    /** The names of the indexes and constraints that are an index in every partition. */
    private static Stream<String> indexes(Table table) {
        return Stream.concat(
                table.indexes().stream().map(Index::name),
                table.constraints().stream()
                        .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
                        .map(Constraint::name));
    }
}
