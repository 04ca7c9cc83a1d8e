package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.files.decision.DecisionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The differences between the declared and the committed schema.
 *
 * @param steps the steps of the revision that is due
 * @param problems what must be decided or corrected first
 * @param databaseChanges the changes of {@code @Database} since the snapshot, each as a sentence without a full stop
 */
@Experimental
public record Drift(List<Step> steps, List<Diagnostic> problems, List<String> databaseChanges) {
    private static final Set<Code> RENAME_QUESTIONS = Set.of(
            DriftCode.COLUMN_RENAMED_OR_NEW,
            DriftCode.TABLE_RENAMED_OR_NEW,
            DriftCode.ENUM_RENAMED_OR_NEW,
            DriftCode.PARTITION_RENAMED_OR_NEW,
            DriftCode.ENUM_VALUE_REMOVED,
            DriftCode.OBJECT_RENAMED_OR_NEW,
            DriftCode.NAMESPACE_RENAMED_OR_NEW,
            DriftCode.VIEW_RENAMED_OR_NEW);

    /**
     * Copies the lists.
     *
     * @param steps the steps of the revision that is due
     * @param problems what must be decided or corrected first
     * @param databaseChanges what {@code @Database} says otherwise than the snapshot, a sentence without its full stop
     *     each
     */
    public Drift {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
        databaseChanges = List.copyOf(databaseChanges);
    }

    /**
     * {@return whether it must be decided first what was renamed} Then the steps are not those of the revision that is
     * due, and the problems ask for nothing else.
     */
    public boolean isUndecided() {
        return problems.stream().anyMatch(problem -> RENAME_QUESTIONS.contains(problem.code()));
    }

    /** {@return whether there is no drift} */
    public boolean isEmpty() {
        return steps.isEmpty() && problems.isEmpty() && databaseChanges.isEmpty();
    }

    /**
     * {@return the drift of the declared schema from the committed schema; decisions come from annotations only}
     *
     * @param committed the folder
     * @param database the facts of {@code @Database} as they are declared
     * @param desired the declared schema
     */
    public static Drift between(Committed committed, DatabaseInfo database, Declared desired) {
        Drift drift = between(committed.snapshot().declared(), desired, DecisionOptions.NONE);
        List<Diagnostic> problems = new ArrayList<>(drift.problems());
        boolean retires = !committed.snapshot().declared().schema().retired().isEmpty();
        if (retires && !drift.steps().isEmpty() && !Diagnostic.anyError(problems)) {
            problems.addAll(Retirements.of(committed, drift.steps()).problems());
        }
        committed.history().stream()
                .filter(revision -> revision.minimumServer() > database.postgres())
                .findFirst()
                .ifPresent(revision -> problems.add(Diagnostic.of(
                        DriftCode.SERVER_LOWERED,
                        Place.NOWHERE,
                        database.postgres(),
                        revision.id(),
                        revision.minimumServer())));
        return new Drift(
                drift.steps(),
                problems,
                DatabaseChanges.between(committed.snapshot().database(), database));
    }

    /**
     * {@return the drift of one schema from another; decisions come from annotations and options}
     *
     * @param before the schema to start from
     * @param after the schema to reach
     * @param options the decisions on the command line
     */
    public static Drift between(Declared before, Declared after, DecisionOptions options) {
        RetiredInserts.Result desired = RetiredInserts.of(after, options);
        DecisionReader.Read read = DecisionReader.of(before, desired.declared(), options.plus(desired.decisions()));
        Difference difference =
                SchemaDiff.between(before.schema(), desired.declared().schema(), read.decisions());
        List<Diagnostic> problems = new ArrayList<>(read.problems());
        List<Diagnostic> renames = difference.problems().stream()
                .filter(problem -> RENAME_QUESTIONS.contains(problem.code()))
                .toList();
        // what else is wrong may only be so because the rename is not known
        if (renames.isEmpty()) {
            problems.addAll(desired.problems());
            problems.addAll(difference.problems());
        } else {
            problems.addAll(renames);
        }
        return new Drift(difference.steps(), problems.stream().distinct().toList(), List.of());
    }
}
