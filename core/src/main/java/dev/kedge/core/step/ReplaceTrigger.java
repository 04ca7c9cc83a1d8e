package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TriggerSql;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Replaces a trigger by another one with the same name, which keeps the comment. One of them exists at every moment.
 *
 * @param on its table or view
 * @param trigger the new trigger; neither it nor the old one is a constraint trigger
 */
@Experimental
public record ReplaceTrigger(QualifiedName on, Trigger trigger) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Trigger kept =
                trigger.withComment(TriggerSql.find(before, on, trigger.name()).comment());
        return before.withTriggers(
                on,
                TriggerSql.of(before, on).stream()
                        .map(t -> t.name().equals(trigger.name()) ? kept : t)
                        .toList());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return TriggerSql.creating(on, trigger, true);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ReplaceTrigger(on, TriggerSql.find(before, on, trigger.name())));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("events", "action");
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(trigger);
    }

    @Override
    public boolean releases() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.part(on, trigger);
    }

    @Override
    public String describe() {
        return "replace trigger " + trigger.name() + " of " + on;
    }
}
