package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeBounds;
import dev.kedge.core.step.ChangeComment;
import dev.kedge.core.step.ChangeCompression;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeParameters;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePersistence;
import dev.kedge.core.step.ChangeStorage;
import dev.kedge.core.step.ChangeTablespace;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.CommentTable;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.MakeGenerated;
import dev.kedge.core.step.MovePartition;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.RenamePartition;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.core.step.StepMismatch;
import dev.kedge.files.Drift;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says what entities have and the committed schema has not, each at the declaration that causes it. */
final class DriftReport {
    private static final Map<Class<? extends Step>, String[]> ATTRIBUTES = Map.ofEntries(
            Map.entry(AddColumn.class, new String[] {"generated"}),
            Map.entry(ChangeComment.class, new String[] {"comment"}),
            Map.entry(ChangeCompression.class, new String[] {"compression"}),
            Map.entry(ChangeDefault.class, new String[] {"defaultValue", "defaultSql"}),
            Map.entry(ChangeParameters.class, new String[] {"parameters"}),
            Map.entry(ChangePersistence.class, new String[] {"unlogged"}),
            Map.entry(ChangeStorage.class, new String[] {"storage"}),
            Map.entry(ChangeTablespace.class, new String[] {"tablespace"}),
            Map.entry(ChangeType.class, new String[] {"type", "length", "precision", "scale", "collation"}),
            Map.entry(CommentTable.class, new String[] {"comment"}),
            Map.entry(DropNotNull.class, new String[] {"nullable"}),
            Map.entry(ChangeBounds.class, new String[] {"bounds"}),
            Map.entry(ChangePartitionParameters.class, new String[] {"parameters"}),
            Map.entry(MovePartition.class, new String[] {"tablespace"}),
            Map.entry(MakeGenerated.class, new String[] {"generated"}),
            Map.entry(SetNotNull.class, new String[] {"nullable"}));

    private final DatabasePackage database;
    private final Origins origins;
    private final Problems problems;

    DriftReport(DatabasePackage database, Origins origins, Problems problems) {
        this.database = database;
        this.origins = origins;
        this.problems = problems;
    }

    /** Reports the drift from this schema: first all of it in a line, because javac stops after a hundred errors. */
    void report(Drift drift, Schema committed) {
        if (drift.isEmpty()) {
            return;
        }
        problems.report(
                database.mirror().site(),
                Code.DRIFT_SUMMARY,
                database.name(),
                counts(drift),
                message(drift),
                drift.problems().isEmpty() ? acknowledgements(drift, committed) : "");
        drift.steps().stream()
                .filter(step -> !isScaffolding(step, drift))
                .forEach(step -> problems.report(site(step), Code.DRIFT, step.describe()));
        if (drift.databaseChanged()) {
            problems.report(database.mirror().site(), Code.DRIFT, "what @Database says");
        }
        for (Diagnostic problem : drift.problems()) {
            problems.report(site(problem), problem);
        }
    }

    /** Whether a step only makes way, or keeps a retired index until its successor is built: nobody declared that. */
    private static boolean isScaffolding(Step step, Drift drift) {
        return step instanceof DropGenerated
                || step instanceof RenameIndex rename
                        && drift.steps().contains(new DropIndex(rename.table(), rename.to()))
                || step instanceof DropIndex drop
                        && drift.steps().stream()
                                .anyMatch(other -> other instanceof RenameIndex rename
                                        && rename.table().equals(drop.table())
                                        && rename.to().equals(drop.index()));
    }

    private Site site(Diagnostic problem) {
        if (problem.place() instanceof Place.ObjectPath object) {
            return origins.of(object.path());
        }
        return problem.code() == Code.SERVER_LOWERED
                ? database.mirror().site("postgres")
                : database.mirror().site();
    }

    private Site site(Step step) {
        if (step instanceof RenameColumn rename) {
            return origins.of(ObjectKey.column(rename.table(), rename.to()));
        }
        if (step instanceof RenamePartition rename) {
            return origins.of(ObjectKey.partition(rename.partition().withName(rename.to())));
        }
        if (step instanceof RenameTable rename) {
            return origins.of(ObjectKey.table(rename.table().withName(rename.to())));
        }
        if (step instanceof MoveTable move) {
            QualifiedName moved = new QualifiedName(move.schema(), move.table().name());
            return origins.of(ObjectKey.table(moved), "schema");
        }
        if (step instanceof RenameEnum rename) {
            return origins.of(ObjectKey.enumType(rename.type().withName(rename.to())));
        }
        return origins.of(step.subject(), ATTRIBUTES.getOrDefault(step.getClass(), new String[0]));
    }

    /** Such as {@code 3 places: 2 columns, 1 index}. */
    private static String counts(Drift drift) {
        Map<ObjectKey.Kind, Integer> byKind = new TreeMap<>();
        drift.steps().stream()
                .filter(step -> !isScaffolding(step, drift))
                .forEach(step -> byKind.merge(step.subject().kind(), 1, Integer::sum));
        int all = byKind.values().stream().mapToInt(Integer::intValue).sum() + (drift.databaseChanged() ? 1 : 0);
        StringBuilder counts = new StringBuilder(counted(Math.max(all, 1), "place"));
        String separator = ": ";
        for (Map.Entry<ObjectKey.Kind, Integer> kind : byKind.entrySet()) {
            counts.append(separator).append(counted(kind.getValue(), word(kind.getKey())));
            separator = ", ";
        }
        return counts.toString();
    }

    private static String word(ObjectKey.Kind kind) {
        return kind == ObjectKey.Kind.UNIQUE
                ? "unique constraint"
                : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

    /** What must be acknowledged, ready to paste behind the command. */
    private static String acknowledgements(Drift drift, Schema committed) {
        Set<String> all = new LinkedHashSet<>();
        Situation situation = Situation.at(committed);
        try {
            for (Step step : drift.steps()) {
                step.hazards(situation).forEach(hazard -> all.add(hazard.acknowledgement()));
                situation = situation.after(step);
            }
        } catch (StepMismatch undecided) {
            return ""; // the steps depend on a decision that the problems below ask for
        }
        return all.isEmpty() ? "" : " -Dallow=" + String.join(",", all);
    }
}
