package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.step.ChangeParameters;
import dev.kedge.core.step.ChangeTablespace;

/** Compares the storage of a table. Whether it is logged is compared for all tables together. */
final class SettingsDiff {
    private final Table after;
    private final TableSettings old;
    private final TableSettings desired;
    private final StepList found;

    SettingsDiff(Table before, Table after, StepList found) {
        this.after = after;
        this.old = before.settings();
        this.desired = after.settings();
        this.found = found;
    }

    void compare() {
        if (!old.tablespace().equals(desired.tablespace())) {
            found.add(Stage.ALTER_TABLE, new ChangeTablespace(after.name(), desired.tablespace()));
        }
        if (!old.parameters().equals(desired.parameters())) {
            found.add(
                    Stage.ALTER_TABLE, ChangeParameters.between(after.name(), old.parameters(), desired.parameters()));
        }
    }
}
