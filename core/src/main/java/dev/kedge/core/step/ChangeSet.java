package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The steps of one change and the schema before it. A step needs them to determine its purpose among the others. */
@Experimental
public final class ChangeSet {
    private final Schema before;
    private final List<Step> steps;
    private final Set<ObjectKey> created = new HashSet<>();
    private final Set<ObjectKey> dropped = new HashSet<>();
    private final Set<ObjectKey> renamed = new HashSet<>();

    /**
     * Describes the change that steps make to a schema.
     *
     * @param before the schema before the first step
     * @param steps the steps, in order
     */
    public ChangeSet(Schema before, List<Step> steps) {
        this.before = before;
        this.steps = List.copyOf(steps);
        for (Step step : steps) {
            created.addAll(step.creates());
            if (step.drops(step.subject())) {
                dropped.add(step.subject());
            }
            if (step.renaming().isPresent()) {
                renamed.add(step.declaredAs());
            }
        }
    }

    Schema before() {
        return before;
    }

    /** Whether a later step of the same kind is about the same object. */
    boolean isRepeated(Step step) {
        return steps.subList(steps.indexOf(step) + 1, steps.size()).stream()
                .anyMatch(later ->
                        later.getClass() == step.getClass() && later.subject().equals(step.subject()));
    }

    boolean creates(ObjectKey key) {
        return created.contains(key);
    }

    boolean drops(ObjectKey key) {
        return dropped.contains(key);
    }

    boolean renamesTo(ObjectKey key) {
        return renamed.contains(key);
    }
}
