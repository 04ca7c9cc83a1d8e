package dev.kedge.core.diff.order;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sorts steps by their dependencies: a step waits for those that provide what it needs, and a step that drops an object waits
 * for those that free the object from its dependents.
 *
 * <p>Stages order steps by kind, which is nearly always right: types before tables, tables before views. The exceptions
 * are dependencies of the schemas ({@link StepNeeds}): a default calls a function of a later stage, a function takes rows of
 * a table. So the steps are visited in the order of their stages, depth first. Before a step come those that it waits for, and
 * before them what they wait for. Without dependencies the order of the stages remains, and a step that others wait for comes
 * just before the first one that needs it.
 *
 * <p>A body that is a string needs what it {@link Step#calls calls} only when it is called. So its routine comes after what it
 * calls if that is possible, but this never delays a step that another one needs. A view needs the routines that it calls, so
 * no body waits for a view.
 */
final class StepOrder {
    private final List<Step> steps;
    private final StepNeeds needs;
    private final List<List<Integer>> needed = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();
    private final BitSet entered = new BitSet();
    private final BitSet open = new BitSet();
    private final List<Step> ordered = new ArrayList<>();

    private StepOrder(List<Step> steps, Schema before, Schema after) {
        this.steps = steps;
        this.needs = new StepNeeds(steps, before, after);
        for (int i = 0; i < steps.size(); i++) {
            needed.add(needs.of(i));
            reached.add(new BitSet());
        }
    }

    /**
     * Sorts steps so that each comes after what it needs.
     *
     * @param staged the steps in the order of their stages
     * @param before the schema before them
     * @param after the schema after them
     */
    static List<Step> of(List<Step> staged, Schema before, Schema after) {
        StepOrder order = new StepOrder(staged, before, after);
        for (int i = 0; i < staged.size(); i++) {
            order.visit(i);
        }
        return unchecked(order.ordered);
    }

    private void visit(int index) {
        if (entered.get(index)) {
            return;
        }
        entered.set(index);
        open.set(index);
        needed.get(index).forEach(this::visit);
        for (int called : needs.calledBy(index)) {
            if (!entered.get(called)
                    && !isView(steps.get(called))
                    && !reached(called).intersects(open)) {
                visit(called);
            }
        }
        open.clear(index);
        ordered.add(steps.get(index));
    }

    /** The steps that this one waits for, and those that they wait for; itself among them. */
    private BitSet reached(int index) {
        BitSet all = reached.get(index);
        if (all.isEmpty()) {
            List<Integer> next = new ArrayList<>(List.of(index));
            while (!next.isEmpty()) {
                int one = next.remove(next.size() - 1);
                if (!all.get(one)) {
                    all.set(one);
                    next.addAll(needed.get(one));
                }
            }
        }
        return all;
    }

    /** A view waits for the routines that it calls, so a body that mentions the view does not wait for it. */
    private static boolean isView(Step step) {
        return step.provides().stream().anyMatch(key -> key.kind() == ObjectKey.Kind.VIEW);
    }

    /** The server does not check the body of a routine that mentions itself, or an object that a later step provides. */
    private static List<Step> unchecked(List<Step> ordered) {
        List<Step> marked = new ArrayList<>(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            NameReferences calls = ordered.get(i).calls();
            if (ordered.subList(i, ordered.size()).stream().anyMatch(later -> StepNeeds.isProvided(later, calls))) {
                marked.set(i, ordered.get(i).withBodyUnchecked());
            }
        }
        return marked;
    }
}
