package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops a table with its rows, its parts and its partitions.
 *
 * @param table its name
 */
@Experimental
public record DropTable(QualifiedName table) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.table(table).isPresent(), "there is no table " + table);
        Schema after = before;
        for (Partition partition : new PartitionTree(before).under(table)) {
            after = after.minus(partition.key());
        }
        for (ObjectKey sequence : IdentitySequences.droppedWith(before, table, Optional.empty())) {
            after = after.minus(sequence);
        }
        return after.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP TABLE " + table.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table gone = before.table(table).orElseThrow(() -> StepMismatch.noTable(table));
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateTable(gone));
        List<Partition> partitions = new PartitionTree(before).under(table);
        partitions.forEach(partition -> steps.add(new CreatePartition(partition)));
        gone.foreignKeys().forEach(key -> steps.add(new AddForeignKey(table, key)));
        gone.triggers().forEach(trigger -> steps.add(new CreateTrigger(table, trigger)));
        gone.statistics().forEach(object -> steps.add(new CreateStatistics(table, object)));
        gone.policies().forEach(policy -> steps.add(new CreatePolicy(table, policy)));
        if (gone.settings().rowSecurity() != RowSecurity.NONE) {
            steps.add(new ChangeRowSecurity(table, gone.settings().rowSecurity()));
        }
        OwnParts.marks(before, table, steps);
        partitions.forEach(partition -> OwnParts.add(before, partition, steps));
        Rights.restoring(before, subject(), steps);
        IdentitySequences.droppedWith(before, table, Optional.empty())
                .forEach(sequence -> Rights.restoring(before, sequence, steps));
        partitions.forEach(partition -> Rights.restoring(before, partition.key(), steps));
        steps.addAll(Marks.restoringTable(before, table));
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(
                new Hazard(Hazard.Kind.DATA_LOSS, subject(), "Dropping table " + table + " deletes all of its rows."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "drop table " + table;
    }
}
