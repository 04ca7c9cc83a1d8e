package dev.kedge.core.diff.rename;

import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Steps that rename, in order: chains (a to b, b to c) from their free end, swaps over a name that nobody has. */
final class RenameList {
    private final List<Step> steps = new ArrayList<>();
    private Schema schema;

    RenameList(Schema schema) {
        this.schema = schema;
    }

    /** The schema after the steps so far. */
    Schema schema() {
        return schema;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    void run(Step step) {
        steps.add(step);
        schema = step.applyTo(schema);
    }

    /** A name that nobody has. */
    String parkedName() {
        return Naming.PARKED + steps.size();
    }

    boolean isRelation(QualifiedName name) {
        return schema.table(name).isPresent()
                || schema.partition(name).isPresent()
                || schema.view(name).isPresent();
    }

    /**
     * Renames all of these, which share one space of names.
     *
     * @param names the names so far and from now on
     * @param taken whether something has a name now
     * @param rename the step that renames one
     * @param makeFree the steps that take a name from what has it and is not renamed
     */
    void rename(
            Map<String, String> names,
            Predicate<String> taken,
            BiFunction<String, String, Step> rename,
            Function<String, List<Step>> makeFree) {
        Map<String, String> open = new TreeMap<>(names);
        while (!open.isEmpty()) {
            String next = open.keySet().stream()
                    .filter(from -> !open.containsKey(open.get(from)))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                park(open, rename);
                continue;
            }
            String to = open.get(next);
            if (to != null && taken.test(to)) {
                makeFree.apply(to).forEach(this::run);
            }
            if (to != null) {
                run(rename.apply(next, to));
            }
            open.remove(next);
        }
    }

    /** Every open rename waits for another, so they form circles; one name of a circle is set aside. */
    private void park(Map<String, String> open, BiFunction<String, String, Step> rename) {
        String from = open.keySet().iterator().next();
        String to = open.getOrDefault(from, from);
        String parked = parkedName();
        run(rename.apply(from, parked));
        open.remove(from);
        open.put(parked, to);
    }
}
