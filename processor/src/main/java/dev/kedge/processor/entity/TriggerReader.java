package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads the triggers, policies, row security and statistics objects of an entity or view. */
final class TriggerReader {
    private final QualifiedName on;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final Map<ObjectKey, Origin> said;

    /** The origins of these parts go to {@code said}. */
    TriggerReader(QualifiedName on, Problems problems, Origins origins, Map<ObjectKey, Origin> said) {
        this.on = on;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
        this.said = said;
    }

    List<Trigger> triggers(Element type) {
        List<Trigger> triggers = new ArrayList<>();
        for (Mirror mirror : Mirror.all(type, "Trigger")) {
            Optional<String> name = expressions.name(mirror, "name", "trigger");
            Optional<Expression> events = required(mirror, "events");
            Optional<Expression> action = required(mirror, "action");
            if (name.isPresent() && events.isPresent() && action.isPresent()) {
                boolean constraint = mirror.flag("constraint").orElse(false);
                triggers.add(put(
                        mirror,
                        new Trigger(
                                name.get(),
                                constraint,
                                events.get(),
                                action.get(),
                                state(
                                        mirror,
                                        name.get(),
                                        Mirror.find(type, "View").isPresent()),
                                mirror.text("comment"))));
            }
        }
        return triggers;
    }

    /** ALTER TABLE can change the state of a trigger only on a table. */
    private TriggerState state(Mirror mirror, String name, boolean ofView) {
        TriggerState state = mirror.constant("state").map(TriggerState::valueOf).orElse(TriggerState.ENABLED);
        if (state != TriggerState.ENABLED && ofView) {
            problems.report(mirror.site("state"), EntityCode.TRIGGER_STATE_OF_VIEW, name, on);
        }
        return state;
    }

    List<Policy> policies(Element type) {
        List<Policy> policies = new ArrayList<>();
        for (Mirror mirror : Mirror.all(type, "Policy")) {
            expressions.name(mirror, "name", "policy").ifPresent(name -> {
                Policy.Command command =
                        mirror.constant("command").map(Policy.Command::valueOf).orElse(Policy.Command.ALL);
                forbid(mirror, name, command, "using", command == Policy.Command.INSERT);
                forbid(
                        mirror,
                        name,
                        command,
                        "check",
                        command == Policy.Command.SELECT || command == Policy.Command.DELETE);
                policies.add(put(
                        mirror,
                        new Policy(
                                name,
                                mirror.flag("restrictive").orElse(false),
                                command,
                                mirror.texts("roles"),
                                expressions.sql(mirror, "using"),
                                expressions.sql(mirror, "check"),
                                mirror.text("comment"))));
            });
        }
        return policies;
    }

    List<Statistics> statistics(Element type) {
        List<Statistics> objects = new ArrayList<>();
        for (Mirror mirror : Mirror.all(type, "Statistics")) {
            expressions
                    .name(mirror, "name", "statistics object")
                    .ifPresent(name -> objects.add(put(
                            mirror,
                            new Statistics(
                                    name,
                                    mirror.constants("kinds").stream()
                                            .map(Statistics.Kind::valueOf)
                                            .toList(),
                                    mirror.texts("columns"),
                                    expressions.sqls(mirror, "expressions"),
                                    mirror.number("target"),
                                    mirror.text("comment")))));
        }
        return objects;
    }

    private void forbid(Mirror mirror, String name, Policy.Command command, String attribute, boolean forbidden) {
        if (forbidden && mirror.text(attribute).isPresent()) {
            problems.report(mirror.site(attribute), EntityCode.POLICY_CONDITION, name, command, attribute);
        }
    }

    static RowSecurity rowSecurity(Element type) {
        return Mirror.find(type, "RowSecurity")
                .map(mirror -> mirror.flag("force").orElse(false) ? RowSecurity.FORCED : RowSecurity.ENABLED)
                .orElse(RowSecurity.NONE);
    }

    private <P extends Part> P put(Mirror mirror, P part) {
        ObjectKey key = ObjectKey.part(on, part);
        origins.put(key, mirror.site(), mirror);
        said.put(
                key,
                new Origin(
                        Optional.empty(),
                        expressions.name(
                                mirror, "was", "former " + part.kind().name().toLowerCase(Locale.ROOT)),
                        Optional.empty(),
                        Optional.empty()));
        return part;
    }

    private Optional<Expression> required(Mirror mirror, String attribute) {
        if (mirror.text(attribute).isEmpty()) {
            problems.report(mirror.site(attribute), EntityCode.EXPRESSION_EMPTY, attribute);
            return Optional.empty();
        }
        return expressions.sql(mirror, attribute);
    }
}
