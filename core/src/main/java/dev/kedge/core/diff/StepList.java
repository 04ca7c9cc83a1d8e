package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The steps and problems found so far, each step at its stage. */
final class StepList {
    private final Map<Stage, List<Step>> steps = new EnumMap<>(Stage.class);
    private final List<PartRenames.PartRename> renames = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    void add(Stage stage, Step step) {
        List<Step> list = steps.computeIfAbsent(stage, s -> new ArrayList<>());
        boolean twice = list.contains(step);
        // The same step twice is the same comparison made twice: tests, which run with assertions, do not pass over it.
        assert !twice : "found twice at " + stage + ": " + step;
        if (!twice) {
            list.add(step);
        }
    }

    /** Notes that constraints or indexes get other names: what differs in nothing else loses nothing. */
    void rename(QualifiedName table, Map<String, String> kept, boolean index) {
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                renames.add(new PartRenames.PartRename(table, from, to, index));
            }
        });
    }

    void problem(Code code, ObjectKey at, Object... arguments) {
        problems.add(Diagnostic.of(code, Place.object(at.path()), arguments));
    }

    Difference toDifference() {
        StepList all = new StepList();
        steps.forEach((stage, list) -> list.forEach(step -> all.add(stage, step)));
        PartRenames.inOrder(renames).forEach(step -> all.add(Stage.RENAME, step));
        List<Step> staged = all.steps.values().stream().flatMap(List::stream).toList();
        return new Difference(StepOrder.of(staged), problems);
    }
}
