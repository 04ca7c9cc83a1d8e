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

/** Rename steps in a valid order: chains (a to b, b to c) from their free end, swaps through a temporary name. */
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

    /** A temporary name that is not in use. */
    String parkedName() {
        return Naming.PARKED + steps.size();
    }

    boolean isRelation(QualifiedName name) {
        return schema.table(name).isPresent()
                || schema.partition(name).isPresent()
                || schema.view(name).isPresent();
    }

    /**
     * Renames all of these, which share one namespace.
     *
     * @param names the new names, by the old ones
     * @param taken whether a name is in use now
     * @param rename creates the step for one rename
     * @param makeFree creates the steps that free a name whose object is not renamed
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

    /** All open renames wait for each other, so they form cycles. One object of a cycle gets a temporary name. */
    private void park(Map<String, String> open, BiFunction<String, String, Step> rename) {
        String from = open.keySet().iterator().next();
        String to = open.getOrDefault(from, from);
        String parked = parkedName();
        run(rename.apply(from, parked));
        open.remove(from);
        open.put(parked, to);
    }
}
