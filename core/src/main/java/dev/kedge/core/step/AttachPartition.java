package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a table a partition. The table already has the columns, keys and indexes of the partitioned table; its keys and
 * indexes become parts of the table's.
 *
 * @param partition the partition that the table of this name becomes
 */
@Experimental
public record AttachPartition(Partition partition) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ObjectKey table = ObjectKey.table(partition.name());
        Table attached = before.table(partition.name())
                .orElseThrow(() -> new StepMismatch("there is no table " + partition.name()));
        StepMismatch.unless(
                new PartitionTree(before).partitioning(partition.of()).isPresent(),
                "there is no partitioned table " + partition.of());
        Partition marked = new PartitionTree(before).attached(partition, attached);
        return before.minus(table).plus(before.rightsOn(table)).plus(marked.withComment(attached.comment()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        PartitionTree tree = new PartitionTree(situation.before());
        List<SqlStatement> statements = new ArrayList<>();
        List<SqlStatement> drops = new ArrayList<>();
        // Attaching reads every row of both tables and blocks their users, unless validated checks already imply the
        // bounds.
        PartitionSql.proof(partition.name(), partition, tree)
                .ifPresent(check -> prove(partition.name(), check, statements, drops));
        tree.defaultOf(partition.of())
                .ifPresent(other -> PartitionSql.counterProof(other.name(), partition, tree)
                        .ifPresent(check -> prove(other.name(), check, statements, drops)));
        statements.add(SqlStatement.tx(PartitionSql.attach(partition)));
        statements.addAll(drops);
        return statements;
    }

    private static void prove(
            QualifiedName table, CheckConstraint check, List<SqlStatement> statements, List<SqlStatement> drops) {
        statements.addAll(OnlineSql.addValidated(table, check));
        drops.add(SqlStatement.tx(Ddl.alter(table, "DROP CONSTRAINT " + Ddl.quote(check.name()))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DetachPartition(partition.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(ObjectKey.table(partition.name()), partition.key()));
    }

    @Override
    public ObjectKey subject() {
        return partition.key();
    }

    @Override
    public String describe() {
        return "attach table " + partition.name() + " to " + partition.of() + " as partition "
                + (partition.isDefault()
                        ? "default"
                        : "for values " + partition.bounds().text());
    }
}
