package dev.kedge.processor;

import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.plan.BrokenCode;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.ChangeSet;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Purpose;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Drift;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reports the differences of the entities from the committed schema, each at the declaration that causes it. */
final class DriftReport {
    private final DatabasePackage database;
    private final Origins origins;
    private final Problems problems;

    DriftReport(DatabasePackage database, Origins origins, Problems problems) {
        this.database = database;
        this.origins = origins;
        this.problems = problems;
    }

    /** Reports the drift from this schema: first a summary in one line, because javac stops after a hundred errors. */
    void report(Drift drift, Schema committed) {
        if (drift.isEmpty()) {
            return;
        }
        List<Step> changes = changes(drift, committed);
        problems.report(
                database.mirror().site(),
                DriftCode.DRIFT_SUMMARY,
                database.name(),
                counts(changes, drift.databaseChanges().size()),
                message(drift),
                drift.problems().isEmpty() ? acknowledgements(drift, committed) : List.of());
        for (Step step : changes) {
            Site site = origins.of(step.declaredAs(), step.attributes(committed));
            problems.report(site, DriftCode.DRIFT, step.describe());
        }
        drift.databaseChanges()
                .forEach(change -> problems.report(database.mirror().site(), DriftCode.DRIFT, change));
        for (Diagnostic problem : drift.problems()) {
            problems.report(site(problem), problem);
        }
    }

    /** The declared changes, without the steps that only drop and restore other objects for them. */
    private static List<Step> changes(Drift drift, Schema committed) {
        ChangeSet all = new ChangeSet(committed, drift.steps());
        return drift.steps().stream()
                .filter(step -> step.purpose(all) == Purpose.CHANGE)
                .toList();
    }

    private Site site(Diagnostic problem) {
        if (problem.place() instanceof Place.ObjectPath object) {
            return origins.of(object.path());
        }
        return problem.code() == DriftCode.SERVER_LOWERED
                ? database.mirror().site("postgres")
                : database.mirror().site();
    }

    /** Such as {@code 3 places: 2 columns, 1 index}. */
    private static String counts(List<Step> changes, int ofDatabase) {
        Map<ObjectKey.Kind, Integer> byKind = new TreeMap<>();
        changes.forEach(step -> byKind.merge(step.subject().kind(), 1, Integer::sum));
        int all = changes.size() + ofDatabase;
        StringBuilder counts = new StringBuilder(counted(Math.max(all, 1), "place"));
        String separator = ": ";
        for (Map.Entry<ObjectKey.Kind, Integer> kind : byKind.entrySet()) {
            counts.append(separator).append(counted(kind.getValue(), word(kind.getKey())));
            separator = ", ";
        }
        return counts.toString();
    }

    private static String word(ObjectKey.Kind kind) {
        return switch (kind) {
            case UNIQUE -> "unique constraint";
            case RETIRED -> "retirement";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String counted(int number, String thing) {
        String ending = thing.endsWith("x") ? "es" : "s";
        return number + " " + thing + (number == 1 ? "" : ending);
    }

    private static String message(Drift drift) {
        if (drift.steps().isEmpty()) {
            return "Change the database";
        }
        String first = drift.steps().get(0).describe().replaceAll("[\"$`\\\\]", "'");
        String more = drift.steps().size() == 1 ? "" : " and more";
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + more;
    }

    /** The hazards to acknowledge; empty if they are not known yet. */
    private static List<String> acknowledgements(Drift drift, Schema committed) {
        try {
            return BrokenCode.of(committed, drift.steps()).hazards().stream()
                    .map(Hazard::acknowledgement)
                    .distinct()
                    .toList();
        } catch (StepMismatch undecided) {
            return List.of(); // the steps depend on a decision that the problems below ask for
        }
    }
}
