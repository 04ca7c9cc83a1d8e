package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.AddDomainCheck;
import dev.kedge.core.step.ChangeAttribute;
import dev.kedge.core.step.ChangeBounds;
import dev.kedge.core.step.ChangeComment;
import dev.kedge.core.step.ChangeCompression;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeDeferral;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.ChangeDomainNullable;
import dev.kedge.core.step.ChangeIndexParameters;
import dev.kedge.core.step.ChangeParameters;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePersistence;
import dev.kedge.core.step.ChangePolicy;
import dev.kedge.core.step.ChangeSequence;
import dev.kedge.core.step.ChangeStorage;
import dev.kedge.core.step.ChangeTablespace;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.ChangeView;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CommentRoutine;
import dev.kedge.core.step.CommentTable;
import dev.kedge.core.step.CommentView;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropDomainCheck;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropRoutine;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.MakeGenerated;
import dev.kedge.core.step.MoveExtension;
import dev.kedge.core.step.MoveIndex;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.MovePartition;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.RenameAttribute;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameDomainCheck;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.RenamePartition;
import dev.kedge.core.step.RenamePolicy;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.RenameTrigger;
import dev.kedge.core.step.RenameView;
import dev.kedge.core.step.ReplacePrimaryKey;
import dev.kedge.core.step.ReplaceRoutine;
import dev.kedge.core.step.ReplaceTrigger;
import dev.kedge.core.step.ReplaceUnique;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.core.step.StepMismatch;
import dev.kedge.core.step.UpdateExtension;
import dev.kedge.core.step.ValidateConstraint;
import dev.kedge.core.step.ValidateDomainCheck;
import dev.kedge.files.Drift;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says what entities have and the committed schema has not, each at the declaration that causes it. */
final class DriftReport {
    private static final String[] NUMBERS = {"increment", "min", "max", "start", "cache", "cycle", "type", "value"};
    private static final Map<Class<? extends Step>, String[]> ATTRIBUTES = Map.ofEntries(
            at(AddColumn.class, "generated"),
            at(AddDomainCheck.class, "checks"),
            at(ChangeAttribute.class, "type", "collation"),
            at(ChangeDomainDefault.class, "defaultSql"),
            at(ChangeDomainNullable.class, "nullable"),
            at(ChangeSequence.class, NUMBERS),
            at(CommentObject.class, "comment"),
            at(DropDomainCheck.class, "checks"),
            at(MoveExtension.class, "schema"),
            at(OwnSequence.class, "ownedBy"),
            at(RenameDomainCheck.class, "checks"),
            at(UpdateExtension.class, "version"),
            at(ValidateDomainCheck.class, "checks"),
            at(ChangeComment.class, "comment"),
            at(ChangeCompression.class, "compression"),
            at(ChangeDefault.class, "defaultValue", "defaultSql"),
            at(ChangeDeferral.class, "deferral"),
            at(ChangeIndexParameters.class, "parameters"),
            at(ChangeBounds.class, "bounds"),
            at(ChangePartitionParameters.class, "parameters"),
            at(MovePartition.class, "tablespace"),
            at(ChangeParameters.class, "parameters"),
            at(ChangePersistence.class, "unlogged"),
            at(ChangePolicy.class, "using", "check", "roles"),
            at(ChangeStorage.class, "storage"),
            at(ChangeTablespace.class, "tablespace"),
            at(ChangeType.class, "type", "length", "precision", "scale", "collation"),
            at(ChangeView.class, "checkOption", "securityBarrier", "securityInvoker", "parameters", "tablespace"),
            at(CommentRoutine.class, "comment"),
            at(CommentTable.class, "comment"),
            at(CommentView.class, "comment"),
            at(CreateRoutine.class, "sql", "file"),
            at(CreateView.class, "sql", "file"),
            at(DropNotNull.class, "nullable"),
            at(MakeGenerated.class, "generated"),
            at(MoveIndex.class, "tablespace"),
            at(RenameConstraint.class, "name"),
            at(RenameIndex.class, "name"),
            at(ReplacePrimaryKey.class, "columns", "include"),
            at(ReplaceRoutine.class, "sql", "file"),
            at(ReplaceTrigger.class, "events", "action"),
            at(ReplaceUnique.class, "columns", "include"),
            at(SetNotNull.class, "nullable"),
            at(ValidateConstraint.class, "notValid"));

    private static Map.Entry<Class<? extends Step>, String[]> at(Class<? extends Step> step, String... attributes) {
        return Map.entry(step, attributes);
    }

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
                counts(drift, committed),
                message(drift),
                drift.problems().isEmpty() ? acknowledgements(drift, committed) : "");
        drift.steps().stream()
                .filter(step -> !isScaffolding(step, drift) && !putsBack(step, committed))
                .forEach(step -> problems.report(site(step, committed), Code.DRIFT, step.describe()));
        drift.databaseChanges()
                .forEach(change -> problems.report(database.mirror().site(), Code.DRIFT, change));
        for (Diagnostic problem : drift.problems()) {
            problems.report(site(problem), problem);
        }
    }

    /** Whether a step only makes way, or keeps a retired index or key until its successor is built: nobody declared that. */
    private static boolean isScaffolding(Step step, Drift drift) {
        return step instanceof DropGenerated
                || takesOff(step, drift)
                || retired(step)
                        .filter(aside -> drift.steps().stream()
                                .anyMatch(other -> dropped(other).equals(Optional.of(aside))))
                        .isPresent()
                || dropped(step)
                        .filter(aside -> drift.steps().stream()
                                .anyMatch(other -> retired(other).equals(Optional.of(aside))))
                        .isPresent();
    }

    private static Optional<ObjectKey> retired(Step step) {
        if (step instanceof RenameConstraint rename) {
            return Optional.of(rename.subject().withName(rename.to()));
        }
        return step instanceof RenameIndex rename
                ? Optional.of(rename.subject().withName(rename.to()))
                : Optional.empty();
    }

    private static Optional<ObjectKey> dropped(Step step) {
        return step instanceof DropIndex || step instanceof DropConstraint
                ? Optional.of(step.subject())
                : Optional.empty();
    }

    /** Whether a step only puts back what was in the way of another one, as it was. */
    private static boolean putsBack(Step step, Schema committed) {
        if (step instanceof CreateView create) {
            return committed
                    .view(create.view().name())
                    .filter(old -> old.withTriggers(List.of()).equals(create.view()))
                    .isPresent();
        }
        if (step instanceof CreateRoutine create) {
            return committed
                    .object(create.routine().key())
                    .filter(create.routine()::equals)
                    .isPresent();
        }
        if (step instanceof CreateTrigger create) {
            return committed
                    .triggers(create.on())
                    .filter(all -> all.contains(create.trigger()))
                    .isPresent();
        }
        return step instanceof CreatePolicy create
                && committed
                        .table(create.table())
                        .filter(table -> table.policies().contains(create.policy()))
                        .isPresent();
    }

    /** Whether a step only takes off what the same revision puts back. */
    private static boolean takesOff(Step step, Drift drift) {
        if (step instanceof DropView drop) {
            return drop.comesBack();
        }
        if (step instanceof DropRoutine drop) {
            return drop.comesBack();
        }
        return (step instanceof DropTrigger || step instanceof DropPolicy)
                && drift.steps().stream()
                        .anyMatch(other -> (other instanceof CreateTrigger || other instanceof CreatePolicy)
                                && other.subject().equals(step.subject()));
    }

    private Site site(Diagnostic problem) {
        if (problem.place() instanceof Place.ObjectPath object) {
            return origins.of(object.path());
        }
        return problem.code() == Code.SERVER_LOWERED
                ? database.mirror().site("postgres")
                : database.mirror().site();
    }

    private Site site(Step step, Schema committed) {
        if (step instanceof ChangeType change && isOfCollation(change, committed)) {
            return origins.of(step.subject(), "collation");
        }
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
        if (step instanceof RenameEnumValue rename) {
            return origins.of(ObjectKey.enumValue(rename.type(), rename.to()));
        }
        if (step instanceof RenameObject rename) {
            return origins.of(ObjectKey.of(rename.kind(), rename.name().withName(rename.to())), "name");
        }
        if (step instanceof MoveObject move) {
            return origins.of(ObjectKey.of(move.kind(), move.name().withSchema(move.schema())), "schema");
        }
        if (step instanceof RenameAttribute rename) {
            return origins.of(rename.subject().withName(rename.to()), "name");
        }
        if (step instanceof RenameView rename) {
            return origins.of(ObjectKey.view(rename.view().withName(rename.to())));
        }
        if (step instanceof RenameTrigger rename) {
            return origins.of(rename.subject().withName(rename.to()));
        }
        if (step instanceof RenamePolicy rename) {
            return origins.of(rename.subject().withName(rename.to()));
        }
        if (step instanceof RenameConstraint || step instanceof RenameIndex || step instanceof ValidateConstraint) {
            ObjectKey named = retired(step).orElse(step.subject());
            return origins.of(named.path(), ATTRIBUTES.getOrDefault(step.getClass(), new String[0]));
        }
        return origins.of(step.subject(), ATTRIBUTES.getOrDefault(step.getClass(), new String[0]));
    }

    private static boolean isOfCollation(ChangeType change, Schema committed) {
        return committed
                .table(change.table())
                .flatMap(table -> table.column(change.column()))
                .filter(column -> column.type().equals(change.type()))
                .isPresent();
    }

    /** Such as {@code 3 places: 2 columns, 1 index}. */
    private static String counts(Drift drift, Schema committed) {
        Map<ObjectKey.Kind, Integer> byKind = new TreeMap<>();
        drift.steps().stream()
                .filter(step -> !isScaffolding(step, drift) && !putsBack(step, committed))
                .forEach(step -> byKind.merge(step.subject().kind(), 1, Integer::sum));
        int all = byKind.values().stream().mapToInt(Integer::intValue).sum()
                + drift.databaseChanges().size();
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
