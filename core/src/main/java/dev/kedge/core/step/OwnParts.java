package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps that give a new partition the parts of its own. */
final class OwnParts {
    private OwnParts() {}

    /** The steps that give the partitions below a table what they had of their own of one of its columns. */
    static List<Step> ofColumn(Schema before, QualifiedName table, String column) {
        List<Step> steps = new ArrayList<>();
        for (Partition partition : new PartitionTree(before).under(table)) {
            partition.columns().stream()
                    .filter(own -> own.name().equals(column))
                    .forEach(own -> add(before, partition, own, steps));
        }
        return steps;
    }

    private static void add(Schema schema, Partition partition, PartitionColumn column, List<Step> steps) {
        if (column.notNull()) {
            steps.add(new SetNotNull(partition.name(), column.name(), Optional.empty()));
        }
        if (column.defaultValue().isPresent()) {
            steps.add(new ChangeDefault(
                    partition.name(),
                    column.name(),
                    schema.relation(partition.name())
                            .flatMap(it -> it.column(column.name()))
                            .flatMap(Column::defaultValue)));
        }
        if (!column.statistics().equals(ColumnStatistics.NONE)) {
            steps.add(new ChangeColumnStatistics(partition.name(), column.name(), column.statistics()));
        }
        if (column.comment().isPresent()) {
            ObjectKey key = ObjectKey.column(partition.name(), column.name());
            steps.add(new CommentObject(key, column.comment()));
        }
    }

    /**
     * The statements that set the defaults of their own that partitions below a table have of one of its columns. The
     * server changes the defaults of partitions together with that of their table.
     */
    static List<SqlStatement> defaults(Situation situation, QualifiedName table, String column) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Partition partition : new PartitionTree(situation.before()).under(table)) {
            for (PartitionColumn own : partition.columns()) {
                if (own.name().equals(column) && own.defaultValue().isPresent()) {
                    statements.add(SqlStatement.tx(Ddl.alterColumn(
                            partition.name(),
                            column,
                            "SET DEFAULT " + own.defaultValue().get().text())));
                }
            }
        }
        return statements;
    }

    /** Adds the steps for a partition of a schema. */
    static void add(Schema schema, Partition partition, List<Step> steps) {
        partition.columns().forEach(column -> add(schema, partition, column, steps));
        for (Constraint constraint : partition.constraints()) {
            steps.add(DropConstraint.adding(partition.name(), constraint));
        }
        partition.indexes().forEach(index -> steps.add(new CreateIndex(partition.name(), index)));
        partition.triggers().forEach(trigger -> steps.add(new CreateTrigger(partition.name(), trigger)));
        partition.statistics().forEach(object -> steps.add(new CreateStatistics(partition.name(), object)));
        partition.policies().forEach(policy -> steps.add(new CreatePolicy(partition.name(), policy)));
        if (partition.rowSecurity() != RowSecurity.NONE) {
            steps.add(new ChangeRowSecurity(partition.name(), partition.rowSecurity()));
        }
        marks(schema, partition.name(), steps);
    }

    /** Adds the steps that mark the indexes of a new table or partition. */
    static void marks(Schema schema, QualifiedName table, List<Step> steps) {
        TableSettings settings = Situation.at(schema).table(table).settings();
        if (settings.replicaIdentity().isPresent()) {
            steps.add(new ChangeReplicaIdentity(table, settings.replicaIdentity()));
        }
        if (settings.cluster().isPresent()) {
            steps.add(new ChangeCluster(table, settings.cluster()));
        }
    }
}
