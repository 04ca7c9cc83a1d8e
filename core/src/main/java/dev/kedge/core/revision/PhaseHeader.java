package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The header of a phase, which is recorded in both revision.json and the SQL file.
 *
 * @param number its position in the script, from 1
 * @param mode how it runs
 * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that does not change the
 *     schema
 */
@Internal
public record PhaseHeader(int number, Mode mode, List<Integer> steps) {
    /**
     * Copies the list.
     *
     * @param number its position in the script, from 1
     * @param mode how it runs
     * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that does not change the
     *     schema
     */
    public PhaseHeader {
        steps = List.copyOf(steps);
    }

    /** The header as it is written in the SQL file, without its title. */
    @Override
    public String toString() {
        String numbers = steps.isEmpty()
                ? ""
                : " steps " + steps.stream().map(String::valueOf).collect(Collectors.joining(","));
        return "phase " + number + " [" + mode.label() + "]" + numbers;
    }
}
