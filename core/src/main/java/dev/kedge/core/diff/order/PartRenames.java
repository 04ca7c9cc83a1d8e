package dev.kedge.core.diff.order;

import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The renames of constraints and indexes in an order in which every name is free when it is taken: keys and indexes of all
 * tables of a schema share one space of names, so after a chain of renamed tables one key waits for another's name.
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
                        // They wait for each other in circles; one of a circle is set aside.
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

    /** Whether the other rename must go first, because it frees the name. */
    private static boolean waits(RenameObject rename, RenameObject other) {
        String space = rename.object().owner().schema();
        return !rename.equals(other)
                && space.equals(other.object().owner().schema())
                && rename.to().equals(other.object().name());
    }
}
