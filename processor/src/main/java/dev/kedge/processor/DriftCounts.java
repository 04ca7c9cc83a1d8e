package dev.kedge.processor;

import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts changes by the kind of object. */
final class DriftCounts {
    /** What the constraints really are that steps name without their kind. */
    private final Map<ObjectKey, ObjectKey.Kind> constraints = new HashMap<>();

    DriftCounts(Schema committed, List<Step> steps) {
        Schema schema = committed;
        try {
            for (Step step : steps) {
                ObjectKey subject = step.subject();
                if (subject.kind().isConstraint()) {
                    schema.relation(subject.owner())
                            .flatMap(table -> table.constraint(subject.name()))
                            .map(Constraint::kind)
                            .ifPresent(kind -> constraints.put(subject, kind));
                }
                schema = step.applyTo(schema);
            }
        } catch (StepMismatch undecided) {
            // the later steps depend on a decision that is asked for; their own kinds count
            return;
        }
    }

    /** Such as {@code 3 places: 2 columns, 1 index}. */
    String of(List<Step> changes, int ofDatabase) {
        Map<ObjectKey.Kind, Integer> byKind = new TreeMap<>();
        changes.forEach(step -> byKind.merge(kind(step.subject()), 1, Integer::sum));
        StringBuilder counts = new StringBuilder(counted(Math.max(changes.size() + ofDatabase, 1), "place"));
        String separator = ": ";
        for (Map.Entry<ObjectKey.Kind, Integer> kind : byKind.entrySet()) {
            counts.append(separator).append(counted(kind.getValue(), word(kind.getKey())));
            separator = ", ";
        }
        return counts.toString();
    }

    private ObjectKey.Kind kind(ObjectKey subject) {
        return constraints.getOrDefault(subject, subject.kind());
    }

    private static String word(ObjectKey.Kind kind) {
        return switch (kind) {
            case UNIQUE -> "unique constraint";
            case RETIRED -> "retirement";
            case EXCLUSION -> "exclusion constraint";
            case STATISTICS -> "statistics object";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String counted(int number, String thing) {
        if (number == 1) {
            return "1 " + thing;
        }
        return number + " "
                + (thing.endsWith("y") && !thing.endsWith("ey")
                        ? thing.substring(0, thing.length() - 1) + "ies"
                        : thing + (thing.endsWith("x") ? "es" : "s"));
    }
}
