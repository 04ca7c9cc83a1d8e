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
 * What changes a partitioned table in use: the server does nothing gently to all partitions at once, so the long work is done
 * partition by partition, and the table takes over what is there.
 */
final class PartitionedOnlineSql {
    private PartitionedOnlineSql() {}

    /** An index: none at first, then one for each partition, and when it has them all it is there. */
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

    /** A unique constraint, which finds a fitting one in every partition and builds nothing. */
    static List<SqlStatement> addUnique(Situation situation, QualifiedName table, UniqueConstraint key) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Partition leaf : new PartitionTree(situation.before()).leaves(table)) {
            String name = Naming.part(leaf.name().name(), key.name());
            statements.addAll(OnlineSql.addKey(leaf.name(), key.withName(name)));
        }
        statements.add(SqlStatement.tx(Ddl.alter(table, "ADD " + Ddl.constraint(key))));
        return statements;
    }

    /** A foreign key, which cannot be NOT VALID here before PostgreSQL 18 but takes over the proven ones of partitions. */
    static List<SqlStatement> addForeignKey(Situation situation, QualifiedName table, ForeignKey key) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Partition leaf : new PartitionTree(situation.before()).leaves(table)) {
            statements.addAll(OnlineSql.addValidated(leaf.name(), key));
        }
        statements.add(SqlStatement.tx(Ddl.alter(table, "ADD " + Ddl.constraint(key))));
        return statements;
    }

    /** The parts of an index or key go on bearing its name, where they bear it: those that the server made do not. */
    static List<String> partsRenamed(Schema schema, QualifiedName table, String from, String to) {
        return new PartitionTree(schema)
                .under(table).stream()
                        .map(partition -> renamed(
                                partition.name(),
                                Naming.part(partition.name().name(), from),
                                Naming.part(partition.name().name(), to)))
                        .toList();
    }

    /** The parts that a partition has of its table's indexes and keys go on bearing its name. */
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

    /** The names of all that is an index in every partition. */
    private static Stream<String> indexes(Table table) {
        return Stream.concat(
                table.indexes().stream().map(Index::name),
                table.constraints().stream()
                        .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
                        .map(Constraint::name));
    }
}
