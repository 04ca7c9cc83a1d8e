package dev.kedge.files.decision;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Optional;

/** The decisions that steps carried out for one object, in the form of its declaration. */
@Experimental
public final class ConsumedDecisions {
    private ConsumedDecisions() {}

    /**
     * {@return the attributes of a declaration that these steps consumed, for one object}
     *
     * @param steps the steps in order
     * @param key the key of the object after the steps
     */
    public static Origin of(List<Step> steps, ObjectKey key) {
        Origin consumed = Origin.NONE;
        Optional<ObjectKey> current = Optional.of(key);
        for (int i = steps.size() - 1; i >= 0 && current.isPresent(); i--) {
            ObjectKey now = current.get();
            consumed =
                    isDeclaredWith(now, steps.get(i)) ? consumed.or(steps.get(i).consumed()) : consumed;
            current = KeyHistory.before(steps, i, now);
            Optional<String> former = current.map(ObjectKey::ownName).filter(name -> !name.equals(now.ownName()));
            if (consumed.was().isEmpty() && former.isPresent()) {
                consumed = consumed.withWas(former.get());
            }
        }
        return consumed;
    }

    /** Annotations on constants of an enum are kept with the enum. */
    private static boolean isDeclaredWith(ObjectKey key, Step step) {
        return key.equals(step.subject())
                || key.kind() == ObjectKey.Kind.ENUM && step.subject().isPartOf(key);
    }
}
