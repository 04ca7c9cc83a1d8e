package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/** What scripts say that this version of Kedge reads and does not carry out; to pass over it would be to do something else. */
public final class LaterPhases {
    private LaterPhases() {}

    /** That of the phases of a file. */
    public static List<Diagnostic> in(String file, List<Phase> phases) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Phase phase : phases) {
            String name = "Phase " + phase.number() + " ";
            if (phase.mode() == Mode.COPY) {
                problems.add(later(file, name + "has the mode copy", "the phase"));
            }
            if (phase.terms().when().isPresent()) {
                problems.add(later(file, name + "has a line \"" + Script.WHEN.strip() + "\"", "the line"));
            }
            if (phase.terms().touches().isPresent()) {
                problems.add(later(file, name + "has a line \"" + Script.TOUCHES.strip() + "\"", "the line"));
            }
            if (phase.mode() == Mode.BATCH
                    && (phase.terms().needs().isPresent()
                            || phase.terms().verify().isPresent())) {
                problems.add(later(
                        file, name + "has a line \"-- needs:\" or \"-- verify:\" and runs in batches", "the line"));
            }
        }
        return problems;
    }

    private static Diagnostic later(String file, String what, String part) {
        return Diagnostic.of(Code.LATER_KEDGE_NEEDED, Place.whole(file), what, part);
    }
}
