package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds directives in scripts that this version of Kedge parses but does not support. Ignoring them would change the
 * meaning of the script.
 */
@Internal
public final class LaterPhases {
    private LaterPhases() {}

    /**
     * Checks the phases of a file.
     *
     * @param file the name of the file in diagnostics
     * @param phases its phases
     * @return one diagnostic for each unsupported directive
     */
    public static List<Diagnostic> in(String file, List<Phase> phases) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Phase phase : phases) {
            String name = "Phase " + phase.number() + " ";
            if (phase.terms().touches().isPresent()) {
                problems.add(later(file, name + "has a line \"" + Script.TOUCHES.strip() + "\"", "the line"));
            }
        }
        return problems;
    }

    private static Diagnostic later(String file, String what, String part) {
        return Diagnostic.of(FileCode.LATER_KEDGE_NEEDED, Place.whole(file), what, part);
    }
}
