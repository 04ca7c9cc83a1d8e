package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TriggerSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Locale;

/**
 * Changes when a trigger of a table fires. On a partitioned table this includes the triggers that its partitions have
 * from it.
 *
 * @param on its table
 * @param trigger the trigger's name
 * @param state when it fires afterwards
 */
@Experimental
public record ChangeTriggerState(QualifiedName on, String trigger, TriggerState state) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Trigger changed = TriggerSql.find(before, on, trigger).withState(state);
        return before.withPart(subject(), changed);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(TriggerSql.state(on, trigger, state)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeTriggerState(
                on, trigger, TriggerSql.find(before, on, trigger).state()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("state");
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.TRIGGER, on, trigger);
    }

    @Override
    public String describe() {
        String words = switch (state) {
            case ENABLED -> "enable";
            case DISABLED -> "disable";
            case REPLICA, ALWAYS -> "enable " + state.name().toLowerCase(Locale.ROOT);
        };
        return words + " trigger " + trigger + " of " + on;
    }
}
