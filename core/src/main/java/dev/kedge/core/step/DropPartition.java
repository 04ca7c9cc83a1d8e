package dev.kedge.core.step;

import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a partition, its rows and the partitions below it. If the table is in use, the partition is detached first, in
 * the same transaction. CONCURRENTLY is not used: it ends with an ACCESS EXCLUSIVE lock on the partition that waits for
 * all readers and that no timeout limits, while the plain form is tried with a short lock_timeout.
 *
 * @param partition its name
 */
@Experimental
public record DropPartition(QualifiedName partition) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Schema after = before;
        for (Partition below : new PartitionTree(before).under(find(before).name())) {
            after = after.minus(below.key());
        }
        return after.minus(subject());
    }

    private Partition find(Schema before) {
        return before.partition(partition).orElseThrow(() -> new StepMismatch("there is no partition " + partition));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Partition gone = find(situation.before());
        SqlStatement drop = SqlStatement.tx("DROP TABLE " + partition.sql());
        if (!situation.inUse(gone.of())) {
            return List.of(drop);
        }
        return List.of(SqlStatement.tx(PartitionSql.detach(gone)), drop);
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        Partition gone = find(before);
        steps.add(new CreatePartition(gone));
        List<Partition> below = new PartitionTree(before).under(partition);
        below.forEach(it -> steps.add(new CreatePartition(it)));
        OwnParts.add(before, gone, steps);
        below.forEach(it -> OwnParts.add(before, it, steps));
        Rights.restoring(before, gone.key(), steps);
        below.forEach(it -> Rights.restoring(before, it.key(), steps));
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.DATA_LOSS, subject(), "Dropping partition " + partition + " deletes all of its rows."));
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
        return ObjectKey.partition(partition);
    }

    @Override
    public String describe() {
        return "drop partition " + partition;
    }
}
