package dev.kedge.processor;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.ChangeSet;
import dev.kedge.core.step.Purpose;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.accept.Drift;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.List;

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

    /**
     * Reports the drift from a committed folder: first a summary in one line, because javac stops after a hundred errors. While
     * it is not decided what was renamed, only that is asked.
     */
    void report(Drift drift, Committed folder) {
        if (drift.isEmpty()) {
            return;
        }
        if (!drift.isUndecided()) {
            reportChanges(drift, folder);
        }
        for (Diagnostic problem : drift.problems()) {
            problems.report(site(problem), problem);
        }
    }

    private void reportChanges(Drift drift, Committed folder) {
        Schema committed = folder.snapshot().declared().schema();
        List<Step> changes = changes(drift, committed);
        problems.report(
                database.mirror().site(),
                DriftCode.DRIFT_SUMMARY,
                database.name(),
                new DriftCounts(committed, drift.steps())
                        .of(changes, drift.databaseChanges().size()),
                new DriftAdvice(drift, changes, folder).wording());
        for (Step step : changes) {
            Site site = origins.of(step.declaredAs(), step.attributes(committed));
            problems.report(site, DriftCode.DRIFT, step.describe());
        }
        drift.databaseChanges()
                .forEach(change -> problems.report(database.mirror().site(), DriftCode.DRIFT, change));
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
}
