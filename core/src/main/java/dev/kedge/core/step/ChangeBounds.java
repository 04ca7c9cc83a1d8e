package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes the bounds of partitions of one table. All of them are detached and attached again in one transaction, so
 * that the table is never visible without them. A row that does not fit makes the step fail without any change.
 *
 * @param partitions the partitions with their new bounds
 */
@Experimental
public record ChangeBounds(List<Partition> partitions) implements Step {
    /**
     * Copies the list.
     *
     * @param partitions the partitions with their new bounds
     */
    public ChangeBounds {
        partitions = List.copyOf(partitions);
    }

    @Override
    public Schema applyTo(Schema before) {
        Schema after = before;
        for (Partition partition : partitions) {
            after = after.plus(find(before, partition).withBounds(partition.bounds()));
        }
        return after;
    }

    private static Partition find(Schema before, Partition partition) {
        return before.partition(partition.name())
                .orElseThrow(() -> new StepMismatch("there is no partition " + partition.name()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        PartitionTree tree = new PartitionTree(situation.before());
        List<SqlStatement> proofs = new ArrayList<>();
        List<String> detach = new ArrayList<>();
        List<String> attach = new ArrayList<>();
        List<String> drop = new ArrayList<>();
        for (Partition partition : partitions) {
            detach.add(PartitionSql.detach(find(situation.before(), partition)));
            attach.add(PartitionSql.attach(partition));
            PartitionSql.proof(partition.name(), partition, tree).ifPresent(check -> {
                proofs.addAll(proof(partition, check, situation));
                drop.add(Ddl.alter(partition.name(), "DROP CONSTRAINT " + Ddl.quote(check.name())));
            });
        }
        List<String> all = new ArrayList<>(detach);
        all.addAll(attach);
        all.addAll(drop);
        List<SqlStatement> statements = new ArrayList<>(proofs);
        statements.add(SqlStatement.ownTx(String.join(";\n", all)));
        return statements;
    }

    private static List<SqlStatement> proof(Partition partition, CheckConstraint check, Situation situation) {
        return situation.inUse(partition.name())
                ? OnlineSql.addValidated(partition.name(), check)
                : List.of(SqlStatement.tx(Ddl.alter(partition.name(), "ADD " + Ddl.constraint(check))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeBounds(
                partitions.stream().map(partition -> find(before, partition)).toList()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                subject(),
                "Rows that " + names()
                        + " used to accept and no partition accepts any more are rejected, and reads and"
                        + " writes of " + partitions.get(0).of()
                        + " are blocked while its partitions change their bounds."));
    }

    private String names() {
        return partitions.stream().map(partition -> partition.name().toString()).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("bounds");
    }

    @Override
    public ObjectKey subject() {
        return partitions.get(0).key();
    }

    @Override
    public String describe() {
        return partitions.stream()
                .map(partition -> partition.name() + " to " + partition.bounds().text())
                .collect(Collectors.joining(", ", "change bounds of ", ""));
    }
}
