package dev.kedge.core.step;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * What undoes a step.
 *
 * @param steps the steps that restore the schema; empty if nothing can
 * @param impossible why there is no way back; absent if there is one
 * @param lossy whether the way back restores the shape but not the rows
 */
@Experimental
public record Inverse(List<Step> steps, Optional<String> impossible, boolean lossy) {
    /** Copies the list. */
    public Inverse {
        steps = List.copyOf(steps);
    }

    /** A way back that loses nothing. */
    static Inverse exact(Step... steps) {
        return new Inverse(List.of(steps), Optional.empty(), false);
    }

    /** A way back to the shape, without what the step destroyed or will destroy. */
    static Inverse lossy(Step... steps) {
        return new Inverse(List.of(steps), Optional.empty(), true);
    }
}
