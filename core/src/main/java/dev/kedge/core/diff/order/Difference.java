package dev.kedge.core.diff.order;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.step.Step;
import java.util.List;

/**
 * The difference between two schemas.
 *
 * @param steps the steps in an order in which they can run; applied to the first schema they result in the second
 * @param problems what must be decided before they can run; empty if nothing
 */
public record Difference(List<Step> steps, List<Diagnostic> problems) {
    /** Copies the lists. */
    public Difference {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** Whether the schemas are equal. */
    public boolean isEmpty() {
        return steps.isEmpty() && problems.isEmpty();
    }
}
