package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a partition, its rows and what is below it. It is detached first: that keeps nobody waiting, unless there is a
 * default partition, which rules the gentle way out.
 *
 * @param partition its name
 */
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
    public List<Statement> statements(Situation situation) {
        Partition gone = find(situation.before());
        Statement drop = Statement.tx("DROP TABLE " + partition.sql());
        if (!situation.inUse(gone.of())) {
            return List.of(drop);
        }
        boolean gentle =
                new PartitionTree(situation.before()).defaultOf(gone.of()).isEmpty();
        return List.of(gentle ? detachConcurrently(gone) : Statement.tx(PartitionSql.detach(gone)), drop);
    }

    private static Statement detachConcurrently(Partition gone) {
        String row = "SELECT FROM pg_inherits WHERE inhrelid = " + Ddl.regclass(gone.name());
        String finish =
                "IF EXISTS (" + row + " AND inhdetachpending) THEN " + PartitionSql.detach(gone) + " FINALIZE; END IF;";
        return Statement.alone(PartitionSql.detach(gone) + " CONCURRENTLY", "SELECT NOT EXISTS (" + row + ")")
                .cleanedUpBy("DO " + Literal.quote("BEGIN " + finish + " END"))
                .titled("detach partition " + gone.name());
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        Partition gone = find(before);
        steps.add(new CreatePartition(gone));
        new PartitionTree(before).under(partition).forEach(below -> steps.add(new CreatePartition(below)));
        Rights.restoring(before, gone.key(), steps);
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
