package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import java.util.List;

/** Checks the lines {@code -- undoes:} of down.sql, which name phases of up.sql. */
final class UndonePhases {
    private UndonePhases() {}

    static List<Diagnostic> problems(String file, RevisionContent content, String down) {
        int count = content.upPhases().size();
        List<Phase> phases = Script.parse(file, down).value().orElse(List.of());
        return phases.stream()
                .flatMap(phase -> phase.terms().undoes().stream()
                        .filter(number -> number < 1 || number > count)
                        .map(number -> Diagnostic.of(
                                FileCode.UNDOES_UNKNOWN,
                                Place.whole(file),
                                phase.number(),
                                number,
                                count == 1 ? "1 phase" : count + " phases")))
                .toList();
    }
}
