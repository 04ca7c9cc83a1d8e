package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.stability.Internal;
import java.util.List;

/** Triggers as text. */
@Internal
public final class TriggerSql {
    private TriggerSql() {}

    public static List<Trigger> of(Schema schema, QualifiedName on) {
        return schema.triggers(on).orElseThrow(() -> new StepMismatch("there is no table or view " + on));
    }

    public static Trigger find(Schema schema, QualifiedName on, String name) {
        return of(schema, on).stream()
                .filter(trigger -> trigger.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StepMismatch(on + " has no trigger " + name));
    }

    public static String create(QualifiedName on, Trigger trigger, boolean replace) {
        return "CREATE " + (replace ? "OR REPLACE " : "") + (trigger.constraint() ? "CONSTRAINT " : "") + "TRIGGER "
                + Ddl.quote(trigger.name()) + " " + trigger.events().text().strip() + " ON " + on.sql() + " "
                + trigger.action().text().strip();
    }
}
