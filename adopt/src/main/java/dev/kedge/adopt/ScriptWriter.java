package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;

/** Writes triggers, policies, row security and statistics objects. */
final class ScriptWriter {
    private ScriptWriter() {}

    static List<Annotation> triggers(List<Trigger> triggers) {
        return triggers.stream()
                .map(trigger -> Annotation.of("Trigger")
                        .text("name", trigger.name())
                        .sql("events", trigger.events().text())
                        .sql("action", trigger.action().text())
                        .flag("constraint", trigger.constraint())
                        .constant("state", "State", trigger.state(), TriggerState.ENABLED)
                        .text("comment", trigger.comment()))
                .toList();
    }

    static List<Annotation> rowSecurity(Table table) {
        List<Annotation> annotations = new ArrayList<>();
        RowSecurity security = table.settings().rowSecurity();
        if (security != RowSecurity.NONE) {
            annotations.add(Annotation.of("RowSecurity").flag("force", security == RowSecurity.FORCED));
        }
        for (Policy policy : table.policies()) {
            annotations.add(Annotation.of("Policy")
                    .text("name", policy.name())
                    .constant("command", "Command", policy.command(), Policy.Command.ALL)
                    .flag("restrictive", policy.restrictive())
                    .texts("roles", policy.roles())
                    .sql("using", policy.using())
                    .sql("check", policy.check())
                    .text("comment", policy.comment()));
        }
        return annotations;
    }

    static List<Annotation> statistics(Table table) {
        return table.statistics().stream()
                .map(object -> Annotation.of("Statistics")
                        .text("name", object.name())
                        .texts("columns", object.columns())
                        .texts(
                                "expressions",
                                object.expressions().stream()
                                        .map(Expression::text)
                                        .toList())
                        .constants("kinds", "Kind", object.kinds())
                        .number("target", object.target().map(Integer::longValue))
                        .text("comment", object.comment()))
                .toList();
    }
}
