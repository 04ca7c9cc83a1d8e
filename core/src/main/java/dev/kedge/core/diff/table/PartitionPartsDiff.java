package dev.kedge.core.diff.table;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.ChangeColumnStatistics;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangePersistence;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.SetNotNull;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the parts of their own that partitions have. What they have from their table changes with the table. */
public final class PartitionPartsDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    public PartitionPartsDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    /** Compares a partition with what it was; of a new one, absent. */
    public void compare(Optional<Partition> former, Partition partition) {
        Partition was = former.orElseGet(partition::withoutParts);
        if (!was.hasParts() && !partition.hasParts()) {
            return;
        }
        QualifiedName name = partition.name();
        Table now = after.relation(name).orElseThrow();
        Table old = former.isPresent()
                ? before.relation(name).orElseThrow()
                : after.plus(was).relation(name).orElseThrow();
        if (was.unlogged() != partition.unlogged()) {
            found.add(Stage.ALTER_TABLE, new ChangePersistence(name, partition.unlogged()));
        }
        columns(was, partition, old, now);
        TablePair pair = new TablePair(before, after, old, now, decisions);
        KeyPlan keys = pair.keys();
        new ConstraintDiff(pair, keys, found).compare();
        new IndexDiff(pair, keys, found).compare();
        new TriggersDiff(name, found).compare(old.triggers(), now.triggers());
        new StatisticsDiff(name, found).compare(old.statistics(), now.statistics());
        new PoliciesDiff(name, found).compare(old, now);
    }

    /** Drops the foreign keys that refer to a partition which is dropped. */
    public void dropReferences(Partition gone) {
        for (Table referrer : before.relations()) {
            for (ForeignKey key : referrer.foreignKeys()) {
                if (key.target().equals(gone.name()) && !referrer.name().equals(gone.name())) {
                    found.dropForeignKey(referrer.name(), key);
                }
            }
        }
    }

    private void columns(Partition was, Partition is, Table old, Table now) {
        Set<String> names = new TreeSet<>();
        was.columns().forEach(column -> names.add(column.name()));
        is.columns().forEach(column -> names.add(column.name()));
        for (String name : names) {
            now.column(name)
                    .ifPresent(column -> change(is.name(), own(was, name), own(is, name), old.column(name), column));
        }
    }

    private static PartitionColumn own(Partition partition, String name) {
        return partition.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseGet(() ->
                        new PartitionColumn(name, false, Optional.empty(), Optional.empty(), ColumnStatistics.NONE));
    }

    private void change(
            QualifiedName partition, PartitionColumn was, PartitionColumn is, Optional<Column> old, Column column) {
        ObjectKey key = ObjectKey.column(partition, column.name());
        if (is.notNull() && !was.notNull()) {
            Optional<Expression> backfill = decisions.backfill(key);
            boolean mayHoldNulls = before.partition(partition).isPresent()
                    && old.filter(Column::nullable).isPresent();
            if (mayHoldNulls && backfill.isEmpty()) {
                found.problem(DriftCode.NULLS_UNFILLED, key, key.path());
            }
            found.add(Stage.ALTER_COLUMN, new SetNotNull(partition, column.name(), backfill));
        }
        if (was.notNull() && column.nullable()) {
            found.add(Stage.ALTER_COLUMN, new DropNotNull(partition, column.name(), Optional.empty()));
        }
        if (!was.defaultValue().equals(is.defaultValue())) {
            found.add(Stage.ALTER_COLUMN, new ChangeDefault(partition, column.name(), column.defaultValue()));
        }
        if (!was.statistics().equals(is.statistics())) {
            found.add(Stage.ALTER_COLUMN, new ChangeColumnStatistics(partition, column.name(), is.statistics()));
        }
        if (!was.comment().equals(is.comment())) {
            found.add(Stage.COMMENT, new CommentObject(key, is.comment()));
        }
    }
}
