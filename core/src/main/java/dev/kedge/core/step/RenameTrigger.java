package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.TriggerSql;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a trigger.
 *
 * @param on its table or view
 * @param trigger its name so far
 * @param to its name from now on
 */
public record RenameTrigger(QualifiedName on, String trigger, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        TriggerSql.find(before, on, trigger);
        StepMismatch.unless(
                TriggerSql.of(before, on).stream().noneMatch(t -> t.name().equals(to)),
                "trigger " + on + "." + to + " is there already");
        return before.withTriggers(
                on,
                TriggerSql.of(before, on).stream()
                        .map(t -> t.name().equals(trigger) ? t.withName(to) : t)
                        .toList());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        SqlStatement rename = SqlStatement.tx(
                "ALTER TRIGGER " + Ddl.quote(trigger) + " ON " + on.sql() + " RENAME TO " + Ddl.quote(to));
        boolean constraint = TriggerSql.of(situation.before(), on).stream()
                .anyMatch(t -> t.name().equals(trigger) && t.constraint());
        // PostgreSQL leaves the constraint of a constraint trigger its name
        return constraint
                ? List.of(
                        rename,
                        SqlStatement.tx(
                                Ddl.alter(on, "RENAME CONSTRAINT " + Ddl.quote(trigger) + " TO " + Ddl.quote(to))))
                : List.of(rename);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameTrigger(on, to, trigger));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), subject().withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.TRIGGER, on, trigger);
    }

    @Override
    public String describe() {
        return "rename trigger " + trigger + " of " + on + " to " + to;
    }
}
