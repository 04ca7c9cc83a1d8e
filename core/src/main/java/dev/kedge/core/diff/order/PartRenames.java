package dev.kedge.core.diff.order;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts renames of constraints, indexes and statistics objects so that every name is free when it is taken. Keys and indexes of
 * all tables of a schema share one namespace, so after a chain of renamed tables one key waits for the name of another. Statistics
 * objects share another one.
 */
final class PartRenames {
    private static final String PARKED = "kedge_parked_part_";

    private PartRenames() {}

    static List<Step> inOrder(List<RenameObject> renames) {
        List<RenameObject> open = new ArrayList<>(renames);
        List<Step> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            RenameObject next = open.stream()
                    .filter(rename -> open.stream().noneMatch(other -> waits(rename, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        // the renames wait for each other in a cycle, so one of it gets a temporary name
                        RenameObject first = open.remove(0);
                        RenameObject aside = new RenameObject(first.object(), PARKED + steps.size());
                        open.add(new RenameObject(aside.declaredAs(), first.to()));
                        open.add(aside);
                        return aside;
                    });
            open.remove(next);
            steps.add(next);
        }
        return steps;
    }

    /** Whether the other rename must come first, because it frees the name. */
    private static boolean waits(RenameObject rename, RenameObject other) {
        String space = rename.object().owner().schema();
        boolean statistics = rename.object().kind() == ObjectKey.Kind.STATISTICS;
        return !rename.equals(other)
                && statistics == (other.object().kind() == ObjectKey.Kind.STATISTICS)
                && space.equals(other.object().owner().schema())
                && rename.to().equals(other.object().name());
    }
}
