package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.step.ChangeTriggerState;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.ReplaceTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the triggers of a table or view. */
public final class TriggersDiff {
    private final QualifiedName on;
    private final StepList found;

    public TriggersDiff(QualifiedName on, StepList found) {
        this.on = on;
        this.found = found;
    }

    public void compare(List<Trigger> before, List<Trigger> after) {
        Map<String, String> kept = EqualParts.of(enabled(before), enabled(after), Trigger::withName);
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                found.add(Stage.RENAME, new RenameObject(new ObjectKey(ObjectKey.Kind.TRIGGER, on, from), to));
            }
        });
        kept.forEach((from, to) -> find(after, to)
                .filter(trigger -> find(before, from)
                        .filter(old -> old.state() == trigger.state())
                        .isEmpty())
                .ifPresent(
                        trigger -> found.add(Stage.CREATE_TRIGGER, new ChangeTriggerState(on, to, trigger.state()))));
        before.stream()
                .filter(old ->
                        !kept.containsKey(old.name()) && find(after, old.name()).isEmpty())
                .forEach(old -> found.add(Stage.DROP_TRIGGER, new DropTrigger(on, old.name())));
        after.stream()
                .filter(trigger -> !kept.containsValue(trigger.name()))
                .forEach(trigger -> put(find(before, trigger.name()), trigger));
    }

    private static List<Trigger> enabled(List<Trigger> triggers) {
        return triggers.stream()
                .map(trigger -> trigger.withState(TriggerState.ENABLED))
                .toList();
    }

    /** The server can neither replace a constraint trigger nor create one by a replacement. */
    private void put(Optional<Trigger> old, Trigger trigger) {
        if (old.isPresent() && !old.get().constraint() && !trigger.constraint()) {
            found.add(Stage.CREATE_TRIGGER, new ReplaceTrigger(on, trigger));
            return;
        }
        old.ifPresent(gone -> found.add(Stage.CREATE_TRIGGER, new DropTrigger(on, gone.name())));
        found.add(Stage.CREATE_TRIGGER, new CreateTrigger(on, trigger));
    }

    private static Optional<Trigger> find(List<Trigger> triggers, String name) {
        return triggers.stream().filter(trigger -> trigger.name().equals(name)).findFirst();
    }
}
