package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.AttachPartition;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePartitionTablespace;
import dev.kedge.core.step.DetachPartition;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tables that become partitions and partitions that become tables, which keep their rows: a partition is detached before
 * anything is compared, and a table is compared with what its partition would be as a table, and attached at the end. A
 * partition that moves to another table does both.
 */
final class Attachments {
    private Attachments() {}

    /** The steps that detach what is no longer a partition of the same. */
    static List<Step> detached(Schema before, Schema after) {
        List<Step> steps = new ArrayList<>();
        for (Partition partition : before.partitions()) {
            boolean moves = after.partition(partition.name())
                    .filter(now -> !now.of().equals(partition.of()))
                    .filter(now -> new PartitionTree(after).root(now).isPresent())
                    .isPresent();
            if (after.table(partition.name()).isPresent() || moves) {
                stored(partition, after).ifPresent(target -> settle(partition, target, steps::add));
                steps.add(new DetachPartition(partition.name()));
            }
        }
        return steps;
    }

    /** The partition, kept as what it becomes is kept. */
    private static Optional<Partition> stored(Partition partition, Schema after) {
        return after.table(partition.name())
                .map(table -> partition
                        .withParameters(table.settings().parameters())
                        .withTablespace(table.settings().tablespace()))
                .or(() -> after.partition(partition.name())
                        .map(now -> partition.withParameters(now.parameters()).withTablespace(now.tablespace())));
    }

    /** How a partition is kept changes while it is one. */
    private static void settle(Partition from, Partition to, Consumer<Step> steps) {
        if (!from.parameters().equals(to.parameters())) {
            steps.accept(new ChangePartitionParameters(from.name(), to.parameters()));
        }
        if (!from.tablespace().equals(to.tablespace())) {
            steps.accept(new ChangePartitionTablespace(from.name(), to.tablespace()));
        }
    }

    /** The schema with a table in the place of every partition that is a table before. */
    static Schema asTables(Schema before, Schema after) {
        PartitionTree tree = new PartitionTree(after);
        Schema schema = after;
        for (Partition partition : attached(before, after)) {
            Table table = tree.asTable(asKept(partition, before));
            schema = schema.minus(partition.key())
                    .plus(schema.rightsOn(partition.key()))
                    .plus(table);
        }
        return schema;
    }

    /** Adds the steps that attach them. */
    static void attached(Schema before, Schema after, StepList found) {
        for (Partition partition : attached(before, after)) {
            Partition kept = asKept(partition, before);
            found.add(Stage.ATTACH_PARTITION, new AttachPartition(kept));
            settle(kept, partition, step -> found.add(Stage.ATTACH_PARTITION, step));
        }
    }

    /** The partition, kept as the table is that it was. */
    private static Partition asKept(Partition partition, Schema before) {
        return before.table(partition.name())
                .map(table -> partition
                        .withParameters(table.settings().parameters())
                        .withTablespace(table.settings().tablespace()))
                .orElse(partition);
    }

    private static List<Partition> attached(Schema before, Schema after) {
        return after.partitions().stream()
                .filter(partition -> before.table(partition.name()).isPresent())
                .filter(partition -> new PartitionTree(after).root(partition).isPresent())
                .toList();
    }
}
