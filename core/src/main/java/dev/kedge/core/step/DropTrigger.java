package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TriggerSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a trigger.
 *
 * @param on its table or view
 * @param trigger its name
 */
@Experimental
public record DropTrigger(QualifiedName on, String trigger) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        TriggerSql.find(before, on, trigger);
        return before.withTriggers(
                on,
                TriggerSql.of(before, on).stream()
                        .filter(t -> !t.name().equals(trigger))
                        .toList());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP TRIGGER " + Ddl.quote(trigger) + " ON " + on.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateTrigger(on, TriggerSql.find(before, on, trigger)));
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.creates(subject()));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.TRIGGER, on, trigger);
    }

    @Override
    public String describe() {
        return "drop trigger " + trigger + " of " + on;
    }
}
