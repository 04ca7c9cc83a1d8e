package dev.kedge.core.diff;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Mentions;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.MakeGenerated;
import dev.kedge.core.step.ReplaceRoutine;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The order of steps as a graph: a step that mentions what another one makes waits for it. Where nothing waits, the order
 * stays that of the stages, and a step that is waited for comes just before the first that needs it.
 *
 * <p>A routine whose body is a string needs what it mentions only when it is called. So where steps wait for each other in a
 * circle it goes first, and the server does not look into its body.
 */
final class StepOrder {
    private final List<Step> steps;
    private final Map<String, Set<Integer>> makers = new HashMap<>();
    private final Set<Integer> entered = new HashSet<>();
    private final List<Step> ordered = new ArrayList<>();

    private StepOrder(List<Step> steps) {
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            int maker = i;
            made(steps.get(i))
                    .ifPresent(name ->
                            makers.computeIfAbsent(name, n -> new TreeSet<>()).add(maker));
        }
    }

    /** The steps, which come in the order of their stages, in one in which each finds what it needs. */
    static List<Step> of(List<Step> staged) {
        StepOrder order = new StepOrder(staged);
        for (int i = 0; i < staged.size(); i++) {
            order.visit(i);
        }
        return unchecked(order.ordered);
    }

    private void visit(int index) {
        if (!entered.add(index)) {
            return;
        }
        Step step = steps.get(index);
        needed(index, needs(step)).forEach(this::visit);
        if (body(step).isPresent()) {
            needed(index, Mentions.withStrings(body(step).get())).stream()
                    .filter(maker -> !(steps.get(maker) instanceof CreateView))
                    .forEach(this::visit);
        }
        ordered.add(step);
    }

    private Set<Integer> needed(int index, Mentions mentions) {
        Set<Integer> needed = new TreeSet<>();
        mentions.names().forEach(name -> needed.addAll(makers.getOrDefault(name, Set.of())));
        if (steps.get(index) instanceof CreateView || steps.get(index) instanceof CreateRoutine) {
            for (int i = 0; i < steps.size(); i++) {
                if (shapes(steps.get(i), mentions)) {
                    needed.add(i);
                }
            }
        }
        needed.remove(index);
        return needed;
    }

    /** Whether the step makes a column what these mentions take it for. */
    private static boolean shapes(Step step, Mentions mentions) {
        return (step instanceof AddColumn || step instanceof ChangeType)
                && mentions.has(step.subject().owner().name())
                && (mentions.everything() || mentions.has(step.subject().name()));
    }

    /** The name of what a step makes. */
    private static Optional<String> made(Step step) {
        if (step instanceof CreateRoutine || step instanceof ReplaceRoutine) {
            return routine(step).map(routine -> routine.name().name());
        }
        boolean makes = step instanceof CreateTable
                || step instanceof CreatePartition
                || step instanceof CreateView
                || step instanceof CreateEnum;
        return makes ? Optional.of(step.subject().owner().name()) : Optional.empty();
    }

    private static Optional<Routine> routine(Step step) {
        if (step instanceof CreateRoutine create) {
            return Optional.of(create.routine());
        }
        return step instanceof ReplaceRoutine replace ? Optional.of(replace.routine()) : Optional.empty();
    }

    private static Optional<String> body(Step step) {
        return routine(step).flatMap(routine -> routine.text().body());
    }

    /** What must be there when the step runs. */
    private static Mentions needs(Step step) {
        if (step instanceof CreateView create) {
            return Dependencies.of(create.view());
        }
        if (step instanceof CreatePartition create) {
            return Mentions.of(create.partition().of().sql());
        }
        if (step instanceof CreateTrigger create) {
            return Dependencies.of(create.trigger());
        }
        if (step instanceof CreatePolicy create) {
            return Dependencies.of(create.policy());
        }
        return routine(step)
                .map(Dependencies::of)
                .orElseGet(() -> expressions(step)
                        .map(expression -> Mentions.of(expression.text()))
                        .reduce(new Mentions(Set.of(), false), Mentions::plus));
    }

    private static Stream<Expression> expressions(Step step) {
        if (step instanceof CreateTable create) {
            return ofTable(create.table());
        }
        if (step instanceof MakeGenerated make) {
            return ofColumn(make.column());
        }
        if (step instanceof AddColumn add) {
            return Stream.concat(ofColumn(add.column()), add.backfill().stream());
        }
        if (step instanceof ChangeDefault change) {
            return change.value().stream();
        }
        if (step instanceof ChangeType change) {
            return Stream.concat(Stream.of(new Expression(change.type().sql())), change.using().stream());
        }
        if (step instanceof AddCheck add) {
            return Stream.of(add.check().condition());
        }
        return step instanceof CreateIndex create
                ? Stream.concat(
                        create.index().columns().stream()
                                .filter(key -> key.column().isEmpty())
                                .map(key -> key.on()),
                        create.index().where().stream())
                : Stream.empty();
    }

    private static Stream<Expression> ofTable(Table table) {
        Stream<Expression> checks = table.checks().stream().map(check -> check.condition());
        Stream<Expression> keys = table.indexes().stream()
                .flatMap(index -> Stream.concat(
                        index.columns().stream()
                                .filter(key -> key.column().isEmpty())
                                .map(key -> key.on()),
                        index.where().stream()));
        return Stream.of(table.columns().stream().flatMap(StepOrder::ofColumn), checks, keys)
                .flatMap(part -> part);
    }

    private static Stream<Expression> ofColumn(Column column) {
        return Stream.of(
                        Stream.of(new Expression(column.type().sql())),
                        column.defaultValue().stream(),
                        column.generated().map(generated -> generated.expression()).stream())
                .flatMap(part -> part);
    }

    /** A routine that mentions itself, or what a later step makes, is not looked into. */
    private static List<Step> unchecked(List<Step> ordered) {
        List<Step> marked = new ArrayList<>(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            Step step = ordered.get(i);
            Optional<Mentions> mentions = body(step).map(Mentions::withStrings);
            List<Step> later = ordered.subList(i, ordered.size());
            boolean unready = mentions.filter(body -> later.stream()
                            .anyMatch(other -> made(other).filter(body::has).isPresent() || shapes(other, body)))
                    .isPresent();
            if (unready && step instanceof CreateRoutine create) {
                marked.set(i, new CreateRoutine(create.routine(), true));
            } else if (unready && step instanceof ReplaceRoutine replace) {
                marked.set(i, new ReplaceRoutine(replace.routine(), true));
            }
        }
        return marked;
    }
}
