package dev.kedge.files.decision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.files.decision.Decision.Acknowledge;
import dev.kedge.files.decision.Decision.Backfill;
import dev.kedge.files.decision.Decision.Drop;
import dev.kedge.files.decision.Decision.OfColumn;
import dev.kedge.files.decision.Decision.Using;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds options that have no effect on a plan. They are errors, because the user expected an effect. */
@Experimental
public final class UnusedDecisions {
    private final List<Diagnostic> problems = new ArrayList<>();

    private UnusedDecisions() {}

    /**
     * {@return an error for each option that has no effect}
     *
     * @param options the decisions on the command line
     * @param steps the steps in order
     * @param hazards the hazards of the steps
     */
    public static List<Diagnostic> find(DecisionOptions options, List<Step> steps, List<Hazard> hazards) {
        UnusedDecisions unused = new UnusedDecisions();
        Set<String> open = new TreeSet<>();
        hazards.forEach(hazard -> open.add(hazard.acknowledgement()));
        for (Acknowledge allowed : options.of(Acknowledge.class)) {
            if (!open.contains(allowed.hazard())) {
                String known = open.isEmpty() ? "Leave it out." : "There are " + String.join(", ", open) + ".";
                unused.report(allowed, "these changes have no such hazard", known);
            }
        }
        options.of(Drop.class).stream()
                .filter(drop -> !isDropped(drop.path(), steps))
                .forEach(drop -> unused.report(
                        drop, drop.path() + " is still declared", "Remove the declaration, or leave it out."));
        unused.expressions(options.of(Using.class), "its type does not change", steps, Origin::using);
        unused.expressions(
                options.of(Backfill.class),
                "no rows need a value: it is neither added nor forbids nulls from now on, or it is computed",
                steps,
                Origin::backfill);
        return unused.problems;
    }

    /** Whether these steps drop the object of a path permanently. */
    static boolean isDropped(String path, List<Step> steps) {
        return steps.stream()
                .flatMap(step -> named(path, step).filter(step::drops))
                .anyMatch(
                        gone -> steps.stream().noneMatch(step -> step.creates().contains(gone)));
    }

    /** The paths of a step: those of its object, and of the values of an enum. */
    private static Stream<ObjectKey> named(String path, Step step) {
        ObjectKey subject = step.subject();
        if (subject.kind() == ObjectKey.Kind.ENUM && path.startsWith(subject.path() + ".")) {
            String value = path.substring(subject.path().length() + 1);
            return Stream.of(ObjectKey.enumValue(subject.owner(), value));
        }
        return Stream.of(subject).filter(key -> key.path().equals(path));
    }

    private void expressions(
            List<? extends OfColumn> decisions,
            String fact,
            List<Step> steps,
            Function<Origin, Optional<String>> taken) {
        for (OfColumn decision : decisions) {
            String path = decision.path();
            if (steps.stream()
                    .noneMatch(step -> taken.apply(step.consumed()).isPresent()
                            && step.subject().path().equals(path))) {
                report(decision, "of " + path + ", " + fact, "Leave it out.");
            }
        }
    }

    private void report(Decision decision, String fact, String remedy) {
        problems.add(Diagnostic.of(DriftCode.DECISION_UNUSED, Place.NOWHERE, decision.wording(), fact, remedy));
    }
}
