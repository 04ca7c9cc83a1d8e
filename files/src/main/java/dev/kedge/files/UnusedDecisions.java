package dev.kedge.files;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.DropAttribute;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropComposite;
import dev.kedge.core.step.DropDomain;
import dev.kedge.core.step.DropEnum;
import dev.kedge.core.step.DropNamespace;
import dev.kedge.core.step.DropPartition;
import dev.kedge.core.step.DropSequence;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the options that no step of a plan follows: whoever wrote them meant something else. */
final class UnusedDecisions {
    private static final Set<Class<? extends Step>> DROPS = Set.of(
            DropAttribute.class,
            DropColumn.class,
            DropComposite.class,
            DropDomain.class,
            DropEnum.class,
            DropNamespace.class,
            DropPartition.class,
            DropSequence.class,
            DropTable.class);

    private final List<Diagnostic> problems = new ArrayList<>();

    private UnusedDecisions() {}

    /** One error for each option that decides nothing. */
    static List<Diagnostic> find(DecisionOptions options, List<Step> steps, List<Hazard> hazards) {
        UnusedDecisions unused = new UnusedDecisions();
        Set<String> open = new TreeSet<>();
        hazards.forEach(hazard -> open.add(hazard.acknowledgement()));
        for (String allowed : options.allowed()) {
            if (!open.contains(allowed)) {
                String known = open.isEmpty() ? "Leave it out." : "There are " + String.join(", ", open) + ".";
                unused.report("--allow " + allowed, "these changes have no such hazard", known);
            }
        }
        options.drops().stream()
                .filter(path -> !isDropped(path, steps))
                .forEach(path -> unused.report(
                        "--drop " + path, path + " is still declared", "Remove the declaration, or leave it out."));
        unused.expressions("--using ", options.using(), "its type does not change", steps, UnusedDecisions::takesUsing);
        unused.expressions(
                "--backfill ",
                options.backfills(),
                "it is neither added nor forbids nulls from now on",
                steps,
                UnusedDecisions::takesBackfill);
        return unused.problems;
    }

    /** Whether the path is among what these steps drop. */
    static boolean isDropped(String path, List<Step> steps) {
        return steps.stream().anyMatch(step -> drops(step, path));
    }

    private static boolean drops(Step step, String path) {
        if (step instanceof ChangeEnumValues change) {
            // which values there were before is not in the step; a value that it keeps is not dropped
            String type = change.type() + ".";
            return path.startsWith(type) && !change.values().contains(path.substring(type.length()));
        }
        return DROPS.contains(step.getClass()) && step.subject().path().equals(path);
    }

    private static boolean takesUsing(Step step) {
        return step instanceof ChangeType;
    }

    private static boolean takesBackfill(Step step) {
        return step instanceof AddColumn || step instanceof SetNotNull;
    }

    private void expressions(String option, List<String> texts, String fact, List<Step> steps, Predicate<Step> takes) {
        for (String text : texts) {
            String path = text.substring(0, text.indexOf('='));
            if (steps.stream()
                    .noneMatch(step -> takes.test(step) && step.subject().path().equals(path))) {
                report(option + text, "of " + path + ", " + fact, "Leave it out.");
            }
        }
    }

    private void report(String option, String fact, String remedy) {
        problems.add(Diagnostic.of(Code.DECISION_UNUSED, Place.NOWHERE, option, fact, remedy));
    }
}
