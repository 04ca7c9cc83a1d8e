package dev.kedge.files.decision;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.ChangeSet;
import dev.kedge.core.step.Purpose;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Optional;

/** Follows an object back through the steps of a revision to its former key. */
@Experimental
public final class KeyHistory {
    private KeyHistory() {}

    /**
     * {@return the key of an object before these steps; absent if they created it}
     *
     * @param steps the steps in order
     * @param key the key of the object after the steps
     */
    public static Optional<ObjectKey> before(List<Step> steps, ObjectKey key) {
        Optional<ObjectKey> former = Optional.of(key);
        for (int i = steps.size() - 1; i >= 0 && former.isPresent(); i--) {
            former = before(steps, i, former.get());
        }
        return former;
    }

    /**
     * {@return the key of an object before one of these steps; absent if the step created it}
     *
     * @param steps the steps in order
     * @param index the index of the step
     * @param key the key of the object after that step
     */
    public static Optional<ObjectKey> before(List<Step> steps, int index, ObjectKey key) {
        Step step = steps.get(index);
        boolean isNew = step.creates().stream()
                .filter(made -> key.equals(made) || key.isPartOf(made))
                .anyMatch(made -> !isRebuilt(steps, index, made));
        return isNew
                ? Optional.empty()
                : Optional.of(step.renaming()
                        .map(renaming -> renaming.inverse().key(key))
                        .orElse(key));
    }

    /**
     * Whether an earlier step dropped the object that this one creates again, so that it is the same object with another
     * definition.
     */
    private static boolean isRebuilt(List<Step> steps, int index, ObjectKey made) {
        // the purpose of a step does not depend on the schema
        ChangeSet change = new ChangeSet(Schema.EMPTY, steps);
        return steps.subList(0, index).stream()
                .filter(step -> step.purpose(change) == Purpose.SCAFFOLDING)
                .anyMatch(step -> step.drops(made)
                        || step.renaming()
                                .filter(renaming -> !renaming.key(made).equals(made))
                                .isPresent());
    }
}
