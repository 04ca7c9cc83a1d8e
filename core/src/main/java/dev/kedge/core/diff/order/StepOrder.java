package dev.kedge.core.diff.order;

import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of steps as a graph: a step that mentions what another one provides waits for it.
 *
 * <p>Stages order steps by what they are, and that is right nearly always: types before tables, tables before views. Where it
 * is not, a step says so by the names in it: a default calls a function that comes at a later stage, a function takes rows of
 * a table. So the steps are visited in the order of their stages, depth first. Before a step come those that provide what it
 * {@link Step#needs needs}, and before them what they need. Where nothing waits, the order stays that of the stages, and a
 * step that is waited for comes just before the first that needs it.
 *
 * <p>A circle ends where a step is visited for the second time. Only routines can close one: a body that is a string needs what it
 * {@link Step#calls calls} only when it is called. So such a routine is created first, and the server does not look into its
 * body. A view needs the routines that it calls, so no body waits for a view.
 */
final class StepOrder {
    private final List<Step> steps;
    /** The steps that provide an object, by the name that it is mentioned by. */
    private final Map<String, Set<Integer>> objects = new HashMap<>();
    /** The steps that provide a column, by the name of its table. */
    private final Map<String, Set<Integer>> columns = new HashMap<>();

    private final Set<Integer> entered = new HashSet<>();
    private final List<Step> ordered = new ArrayList<>();

    private StepOrder(List<Step> steps) {
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            for (ObjectKey key : steps.get(i).provides()) {
                boolean column = key.kind() == ObjectKey.Kind.COLUMN;
                if (column || key.name().isEmpty()) {
                    for (String name : column ? Set.of(key.owner().name()) : Dependencies.namesOf(key)) {
                        (column ? columns : objects)
                                .computeIfAbsent(name, n -> new TreeSet<>())
                                .add(i);
                    }
                }
            }
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
        waitedFor(step.needs()).forEach(this::visit);
        waitedFor(step.calls()).stream()
                .filter(other -> !isView(steps.get(other)))
                .forEach(this::visit);
        ordered.add(step);
    }

    private Set<Integer> waitedFor(NameReferences mentions) {
        Set<Integer> found = new TreeSet<>();
        for (String name : mentions.names()) {
            found.addAll(objects.getOrDefault(name, Set.of()));
            columns.getOrDefault(name, Set.of()).stream()
                    .filter(provider -> isProvided(steps.get(provider), mentions))
                    .forEach(found::add);
        }
        return found;
    }

    /** A view waits for the routines that it calls, so a body that mentions the view does not wait for it. */
    private static boolean isView(Step step) {
        return step.provides().stream().anyMatch(key -> key.kind() == ObjectKey.Kind.VIEW);
    }

    private static boolean isProvided(Step step, NameReferences mentions) {
        return step.provides().stream().anyMatch(key -> isMentioned(key, mentions));
    }

    /** A column is mentioned together with its table, by its name or by a star. */
    private static boolean isMentioned(ObjectKey key, NameReferences mentions) {
        if (key.kind() == ObjectKey.Kind.COLUMN) {
            return mentions.has(key.owner().name()) && (mentions.everything() || mentions.has(key.name()));
        }
        return key.name().isEmpty() && mentions.hasAny(Dependencies.namesOf(key));
    }

    /** The body of a routine that mentions itself, or what a later step provides, is not looked into. */
    private static List<Step> unchecked(List<Step> ordered) {
        List<Step> marked = new ArrayList<>(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            NameReferences calls = ordered.get(i).calls();
            if (ordered.subList(i, ordered.size()).stream().anyMatch(later -> isProvided(later, calls))) {
                marked.set(i, ordered.get(i).withBodyUnchecked());
            }
        }
        return marked;
    }
}
