package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renames a partition; queries name its table, so they do not notice.
 *
 * @param partition its name so far
 * @param to its name from now on, in the same schema
 */
public record RenamePartition(QualifiedName partition, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        find(before);
        QualifiedName target = partition.withName(to);
        StepMismatch.unless(
                before.partition(target).isEmpty() && before.table(target).isEmpty(),
                "table " + target + " is there already");
        return before.renamed(new RelationRenaming(partition, target));
    }

    private Partition find(Schema before) {
        return before.partition(partition).orElseThrow(() -> new StepMismatch("there is no partition " + partition));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(Ddl.alter(partition, "RENAME TO " + Ddl.quote(to))));
        statements.addAll(PartitionedOnlineSql.partitionRenamed(situation.before(), find(situation.before()), to));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenamePartition(partition.withName(to), partition.name()));
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new RelationRenaming(partition, partition.withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.partition(partition);
    }

    @Override
    public String describe() {
        return "rename partition " + partition + " to " + to;
    }
}
