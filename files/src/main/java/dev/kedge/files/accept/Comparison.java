package dev.kedge.files.accept;

import dev.kedge.core.conversion.Conversion;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import dev.kedge.files.decision.Decision;
import dev.kedge.files.decision.Decision.Drop;
import dev.kedge.files.decision.Decision.Rename;
import dev.kedge.files.decision.Decision.Using;
import dev.kedge.files.decision.DecisionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares any two schemas to show the steps between them. Hazards are not errors, and a column without a conversion of its
 * own gets the one that Kedge would suggest. Only a possible rename is still an error.
 */
@Experimental
public final class Comparison {
    private static final Set<Code> ANSWERED =
            Set.of(DriftCode.NEEDS_USING, DriftCode.NO_CONVERSION, DriftCode.NEEDS_BACKFILL);
    private static final Set<Code> CONVERTED = Set.of(DriftCode.NEEDS_USING, DriftCode.NO_CONVERSION);

    private Comparison() {}

    /**
     * {@return the steps from one schema to the other}
     *
     * @param before the schema to start from
     * @param after the schema to reach
     * @param renames what was renamed
     * @param noRenames whether everything that is missing afterwards was dropped
     */
    public static Outcome<List<Step>> of(Schema before, Schema after, List<Rename> renames, boolean noRenames) {
        List<Decision> decisions = new ArrayList<>(renames);
        decisions.addAll(noRenames ? everything(before) : List.of());
        Drift drift = Drift.between(declared(before), declared(after), DecisionOptions.of(decisions));
        List<Using> casts = conversions(drift, before);
        if (!casts.isEmpty()) {
            decisions.addAll(casts);
            drift = Drift.between(declared(before), declared(after), DecisionOptions.of(decisions));
        }
        List<Diagnostic> open = drift.problems().stream()
                .filter(problem -> !ANSWERED.contains(problem.code()))
                .toList();
        return Diagnostic.anyError(open) ? Outcome.failed(open) : Outcome.of(drift.steps());
    }

    private static List<Drop> everything(Schema schema) {
        Stream<ObjectKey> values = schema.enums().stream()
                .flatMap(type -> type.values().stream().map(value -> ObjectKey.enumValue(type.name(), value)));
        return Stream.concat(schema.keys(), values)
                .map(ObjectKey::path)
                .distinct()
                .map(Drop::new)
                .toList();
    }

    /**
     * A conversion for each column whose change of type needs one. Elsewhere it would only cause a rewrite of the table.
     */
    private static List<Using> conversions(Drift drift, Schema before) {
        Set<String> asked = drift.problems().stream()
                .filter(problem -> CONVERTED.contains(problem.code()))
                .map(problem -> problem.place().text())
                .collect(Collectors.toSet());
        List<Using> conversions = new ArrayList<>();
        Schema schema = asked.isEmpty() ? Schema.EMPTY : before;
        for (Step step : asked.isEmpty() ? List.<Step>of() : drift.steps()) {
            Schema next = step.applyTo(schema);
            ObjectKey key = step.subject();
            Optional<Column> old = column(schema, key);
            Optional<PgType> type = column(next, key).map(Column::type);
            if (asked.contains(key.path())
                    && type.isPresent()
                    && old.filter(column -> !column.type().equals(type.get())).isPresent()) {
                Expression using = Conversion.of(key.name(), old.get().type(), type.get());
                conversions.add(new Using(key.path(), using.text()));
            }
            schema = next;
        }
        return conversions;
    }

    private static Optional<Column> column(Schema schema, ObjectKey key) {
        return schema.table(key.owner())
                .filter(table -> key.kind() == ObjectKey.Kind.COLUMN)
                .flatMap(table -> table.column(key.name()));
    }

    private static Declared declared(Schema schema) {
        return Declared.EMPTY.withSchema(schema, Map.of());
    }
}
