package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.TriggerSql;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a trigger.
 *
 * @param on its table or view
 * @param trigger the trigger
 */
@Experimental
public record CreateTrigger(QualifiedName on, Trigger trigger) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<Trigger> triggers = new ArrayList<>(TriggerSql.of(before, on));
        StepMismatch.unless(
                triggers.stream().noneMatch(t -> t.name().equals(trigger.name())),
                "trigger " + subject() + " already exists");
        triggers.add(trigger);
        return before.withTriggers(on, triggers);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return TriggerSql.creating(on, trigger, false);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropTrigger(on, trigger.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(trigger);
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(
                among.before().triggers(on).filter(all -> all.contains(trigger)).isPresent());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.part(on, trigger);
    }

    @Override
    public String describe() {
        return "create trigger " + trigger.name() + " on " + on;
    }
}
