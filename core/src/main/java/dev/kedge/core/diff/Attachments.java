package dev.kedge.core.diff;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.AttachPartition;
import dev.kedge.core.step.DetachPartition;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

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
                    .isPresent();
            if (after.table(partition.name()).isPresent() || moves) {
                steps.add(new DetachPartition(partition.name()));
            }
        }
        return steps;
    }

    /** The schema with a table in the place of every partition that is a table before. */
    static Schema asTables(Schema before, Schema after) {
        PartitionTree tree = new PartitionTree(after);
        Schema schema = after;
        for (Partition partition : attached(before, after)) {
            Table table = tree.asTable(partition);
            schema = schema.minus(partition.key())
                    .plus(schema.rightsOn(partition.key()))
                    .plus(table);
        }
        return schema;
    }

    /** Adds the steps that attach them. */
    static void attached(Schema before, Schema after, StepList found) {
        attached(before, after).forEach(partition -> found.add(Stage.ATTACH_PARTITION, new AttachPartition(partition)));
    }

    private static List<Partition> attached(Schema before, Schema after) {
        return after.partitions().stream()
                .filter(partition -> before.table(partition.name()).isPresent())
                .filter(partition -> new PartitionTree(after).root(partition).isPresent())
                .toList();
    }
}
