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
 * Tables that become partitions and partitions that become tables, with their rows. A partition is detached before the
 * schemas are compared. A table is compared with the table form of its future partition and is attached at the end. A
 * partition that moves to another table is both detached and attached.
 */
final class Attachments {
    private Attachments() {}

    /** The steps that detach partitions that leave their parent. */
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

    /** The old partition with the storage of its new form. */
    private static Optional<Partition> stored(Partition partition, Schema after) {
        return after.table(partition.name())
                .map(table -> partition
                        .withParameters(table.settings().parameters())
                        .withTablespace(table.settings().tablespace()))
                .or(() -> after.partition(partition.name())
                        .map(now -> partition.withParameters(now.parameters()).withTablespace(now.tablespace())));
    }

    /** The storage of a partition is changed while it is attached. */
    private static void settle(Partition from, Partition to, Consumer<Step> steps) {
        if (!from.parameters().equals(to.parameters())) {
            steps.accept(new ChangePartitionParameters(from.name(), to.parameters()));
        }
        if (!from.tablespace().equals(to.tablespace())) {
            steps.accept(new ChangePartitionTablespace(from.name(), to.tablespace()));
        }
    }

    /** The schema in which every partition that is a table before is a table. */
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

    /** Adds the steps that attach these tables. */
    static void attached(Schema before, Schema after, StepList found) {
        for (Partition partition : attached(before, after)) {
            Partition kept = asKept(partition, before);
            found.add(Stage.ATTACH_PARTITION, new AttachPartition(kept));
            settle(kept, partition, step -> found.add(Stage.ATTACH_PARTITION, step));
        }
    }

    /** The new partition with the storage of the old table. */
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
