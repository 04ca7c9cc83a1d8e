package dev.kedge.files.decision;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.ChangeSet;
import dev.kedge.core.step.Purpose;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Optional;

/** Follows an object back through the steps of a revision to what it was called before. */
@Experimental
public final class KeyHistory {
    private KeyHistory() {}

    /** The key of the object before these steps; absent if they made it. */
    public static Optional<ObjectKey> before(List<Step> steps, ObjectKey key) {
        Optional<ObjectKey> former = Optional.of(key);
        for (int i = steps.size() - 1; i >= 0 && former.isPresent(); i--) {
            former = before(steps, i, former.get());
        }
        return former;
    }

    /** The key before one of these steps of what has this key after it; absent if the step made something new. */
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

    /** Whether an earlier step made way for what this one creates, so that it is the same object in another shape. */
    private static boolean isRebuilt(List<Step> steps, int index, ObjectKey made) {
        // whether a step makes way does not depend on the schema
        ChangeSet change = new ChangeSet(Schema.EMPTY, steps);
        return steps.subList(0, index).stream()
                .filter(step -> step.purpose(change) == Purpose.SCAFFOLDING)
                .anyMatch(step -> step.drops(made)
                        || step.renaming()
                                .filter(renaming -> !renaming.key(made).equals(made))
                                .isPresent());
    }
}
