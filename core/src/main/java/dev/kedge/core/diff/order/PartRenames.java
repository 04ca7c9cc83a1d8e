package dev.kedge.core.diff.order;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The renames of constraints and indexes in an order in which every name is free when it is taken: keys and indexes of all
 * tables of a schema share one space of names, so after a chain of renamed tables one key waits for another's name.
 */
final class PartRenames {
    private static final String PARKED = "kedge_parked_part_";

    /**
     * One rename.
     *
     * @param table the table
     * @param from the part's name so far
     * @param to its name from now on
     * @param index whether it is an index that no constraint owns
     */
    record PartRename(QualifiedName table, String from, String to, boolean index) {
        Step toStep() {
            return index ? new RenameIndex(table, from, to) : new RenameConstraint(table, from, to);
        }

        /** Whether the other must go first. */
        boolean waitsFor(PartRename other) {
            return !equals(other) && table.schema().equals(other.table.schema()) && to.equals(other.from);
        }
    }

    private PartRenames() {}

    static List<Step> inOrder(List<PartRename> renames) {
        List<PartRename> open = new ArrayList<>(renames);
        List<Step> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            PartRename next = open.stream()
                    .filter(rename -> open.stream().noneMatch(rename::waitsFor))
                    .findFirst()
                    .orElseGet(() -> {
                        // They wait for each other in circles; one of a circle is set aside.
                        PartRename first = open.remove(0);
                        PartRename aside =
                                new PartRename(first.table(), first.from(), PARKED + steps.size(), first.index());
                        open.add(new PartRename(first.table(), aside.to(), first.to(), first.index()));
                        open.add(aside);
                        return aside;
                    });
            open.remove(next);
            steps.add(next.toStep());
        }
        return steps;
    }
}
