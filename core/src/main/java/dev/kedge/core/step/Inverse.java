package dev.kedge.core.step;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * The way to undo a step.
 *
 * @param steps the steps that restore the schema; empty if there is no way back
 * @param impossible the reason why there is no way back; absent if there is one
 * @param lossy whether the steps restore the schema but not the rows
 */
@Experimental
public record Inverse(List<Step> steps, Optional<String> impossible, boolean lossy) {
    /**
     * Copies the list.
     *
     * @param steps the steps that restore the schema; empty if there is no way back
     * @param impossible the reason why there is no way back; absent if there is one
     * @param lossy whether the steps restore the schema but not the rows
     */
    public Inverse {
        steps = List.copyOf(steps);
    }

    /** An inverse that loses nothing. */
    static Inverse exact(Step... steps) {
        return new Inverse(List.of(steps), Optional.empty(), false);
    }

    /** An inverse that restores the schema, but not the data that the step or its inverse destroys. */
    static Inverse lossy(Step... steps) {
        return new Inverse(List.of(steps), Optional.empty(), true);
    }
}
