package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.step.CommentObject;

/** Compares two versions of a table: its columns, then the parts that depend on them. */
final class TableDiff {
    private final TablePair table;
    private final StepList found;

    TableDiff(TablePair table, StepList found) {
        this.table = table;
        this.found = found;
    }

    void compare() {
        new ColumnDiff(
                        table.before(),
                        table.after(),
                        table.decisions(),
                        found,
                        table::isDroppedEarly,
                        table.generated())
                .compare();
        KeyPlan keys = table.keys();
        new ConstraintDiff(table, keys, found).compare();
        new IndexDiff(table, keys, found).compare();
        new TriggersDiff(table.after().name(), found)
                .compare(table.before().triggers(), table.after().triggers());
        new StatisticsDiff(table.after().name(), found)
                .compare(table.before().statistics(), table.after().statistics());
        new PoliciesDiff(table.after().name(), found).compare(table.before(), table.after());
        new SettingsDiff(table.before(), table.after(), found).compare();
        if (!table.before().comment().equals(table.after().comment())) {
            found.add(
                    Stage.COMMENT,
                    new CommentObject(table.after().key(), table.after().comment()));
        }
    }
}
