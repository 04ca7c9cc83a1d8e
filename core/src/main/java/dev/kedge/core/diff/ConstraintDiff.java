package dev.kedge.core.diff;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.AddPrimaryKey;
import dev.kedge.core.step.AddUnique;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Map;

/** Compares the constraints of one table. */
final class ConstraintDiff {
    private final Schema schema;
    private final Schema desired;
    private final Table before;
    private final Table after;
    private final StepList found;
    private final List<String> changedFamilies;

    ConstraintDiff(Schema schema, Schema desired, Table before, Table after, StepList found) {
        this.schema = schema;
        this.desired = desired;
        this.before = before;
        this.after = after;
        this.found = found;
        this.changedFamilies = TypeFamilies.changed(before, after);
    }

    void compare() {
        Map<String, String> kept = Kept.constraints(before, after, this::mustRebuild);
        found.rename(after.name(), kept, false);
        before.constraints().stream().filter(c -> !kept.containsKey(c.name())).forEach(this::drop);
        after.constraints().stream().filter(c -> !kept.containsValue(c.name())).forEach(this::add);
    }

    private void drop(Constraint constraint) {
        Stage stage = constraint instanceof ForeignKey ? Stage.DROP_FOREIGN_KEY : Stage.DROP_CONSTRAINT;
        found.add(stage, new DropConstraint(after.name(), constraint.name()));
    }

    private void add(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(after.name(), key));
        } else {
            found.add(Stage.ADD_CONSTRAINT, adding(constraint));
        }
    }

    private Step adding(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new AddPrimaryKey(after.name(), key);
        }
        return constraint instanceof UniqueConstraint unique
                ? new AddUnique(after.name(), unique)
                : new AddCheck(after.name(), (CheckConstraint) constraint);
    }

    /**
     * A check whose column changes to another family of types would compare the new type with literals of the old one, and
     * a foreign key stands on the key that it refers to: it goes before that and comes back after it.
     */
    private boolean mustRebuild(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return changedFamilies.stream().anyMatch(check.condition()::mentions);
        }
        return constraint instanceof ForeignKey key
                && (key.columns().stream().anyMatch(changedFamilies::contains) || !Kept.keysOf(key, schema, desired));
    }
}
