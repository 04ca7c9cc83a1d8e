package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What revision.json and the SQL file both say of a phase.
 *
 * @param number its place in the script, from 1
 * @param mode how it runs
 * @param steps the numbers of the typed steps that it carries out
 */
@Internal
public record PhaseHeader(int number, Mode mode, List<Integer> steps) {
    /** Copies the list. */
    public PhaseHeader {
        steps = List.copyOf(steps);
    }

    /** The header as the SQL file writes it, without its title. */
    @Override
    public String toString() {
        String numbers = steps.isEmpty()
                ? ""
                : " steps " + steps.stream().map(String::valueOf).collect(Collectors.joining(","));
        return "phase " + number + " [" + mode.label() + "]" + numbers;
    }
}
