package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.diff.table.PartitionPartsDiff;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.ChangeBounds;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePartitionTablespace;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.DropPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the partitions of two schemas, and the partitioning of tables. */
final class PartitionsDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;
    private final PartitionTree old;
    private final PartitionPartsDiff parts;

    PartitionsDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.old = new PartitionTree(before);
        this.parts = new PartitionPartsDiff(before, after, decisions, found);
    }

    void compare() {
        before.partitions().stream()
                .filter(partition -> after.partition(partition.name()).isEmpty()
                        && after.table(partition.name()).isEmpty())
                .forEach(parts::dropReferences);
        before.partitions().stream()
                .filter(partition -> after.partition(partition.name()).isEmpty() && !goesWithItsParent(partition))
                .forEach(gone -> found.add(Stage.DROP_PARTITION, new DropPartition(gone.name())));
        after.partitions().stream()
                .filter(partition -> new PartitionTree(after).root(partition).isEmpty())
                .forEach(orphan -> found.problem(
                        EntityCode.PARTITION_PARENT, orphan.key(), orphan.name(), orphan.of(), "does not exist"));
        Map<QualifiedName, List<Partition>> rebound = new TreeMap<>();
        for (Table table : after.tables()) {
            before.table(table.name()).ifPresent(was -> table(was, table));
            new PartitionTree(after).under(table.name()).forEach(partition -> partition(partition, rebound));
        }
        rebound.values().forEach(all -> found.add(Stage.CHANGE_BOUNDS, new ChangeBounds(all)));
    }

    /** Whether a partition is dropped together with a table or partition above it. */
    private boolean goesWithItsParent(Partition partition) {
        QualifiedName of = partition.of();
        boolean stays = after.table(of).isPresent() || after.partition(of).isPresent();
        return !stays && (before.table(of).isPresent() || before.partition(of).isPresent());
    }

    private void partition(Partition partition, Map<QualifiedName, List<Partition>> rebound) {
        Optional<Partition> was = before.partition(partition.name()).filter(it -> !goesWithItsParent(it));
        if (was.isEmpty()) {
            renamedOrNew(partition);
            found.add(Stage.CREATE_PARTITION, new CreatePartition(partition));
            parts.compare(Optional.empty(), partition);
            return;
        }
        if (!was.get().bounds().equals(partition.bounds())) {
            rebound.computeIfAbsent(partition.of(), of -> new ArrayList<>()).add(partition);
        }
        if (!was.get().parameters().equals(partition.parameters())) {
            found.add(Stage.ALTER_TABLE, new ChangePartitionParameters(partition.name(), partition.parameters()));
        }
        if (!was.get().tablespace().equals(partition.tablespace())) {
            found.add(Stage.ALTER_TABLE, new ChangePartitionTablespace(partition.name(), partition.tablespace()));
        }
        parts.compare(was, partition);
        partitioning(partition.key(), was.get().partitioning(), partition.partitioning());
    }

    private void renamedOrNew(Partition partition) {
        old.of(partition.of()).stream()
                .filter(gone -> after.partition(gone.name()).isEmpty()
                        && after.table(gone.name()).isEmpty()
                        && gone.bounds().equals(partition.bounds())
                        && !decisions.isDropped(gone.key()))
                .findFirst()
                .ifPresent(gone -> found.problem(
                        DriftCode.PARTITION_RENAMED_OR_NEW, partition.key(), gone.name(), partition.name()));
    }

    private void table(Table was, Table table) {
        partitioning(
                table.key(), was.settings().partitioning(), table.settings().partitioning());
        for (Partitioning by : old.allOf(was)) {
            was.columns().stream()
                    .filter(column ->
                            by.keys().stream().anyMatch(key -> key.on().mentions(column.name())))
                    .filter(column -> table.column(column.name())
                            .filter(now -> now.type().equals(column.type())
                                    && now.collation().equals(column.collation()))
                            .isEmpty())
                    .map(column -> ObjectKey.column(table.name(), column.name()))
                    .forEach(key -> found.problem(DriftCode.PARTITION_KEY_FIXED, key, key.path(), table.name()));
        }
    }

    private void partitioning(ObjectKey key, Optional<Partitioning> was, Optional<Partitioning> is) {
        if (!was.equals(is)) {
            found.problem(
                    DriftCode.PARTITIONING_FIXED, key, key.path(), words(was), words(is), key.ownName() + "_rows");
        }
    }

    private static String words(Optional<Partitioning> by) {
        return by.map(it -> "partitioned by " + it).orElse("not partitioned");
    }
}
