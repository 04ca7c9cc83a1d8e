package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropRoutine;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes off what stands in the way, before anything else happens: views, routines, triggers and policies on what does not
 * stay as it is. What is to be there in the end is then found missing, and put back like anything new.
 */
final class DependentDrops {
    private final Schema before;
    private final Schema renamed;
    private final Schema after;
    private final AffectedObjects disturbed;
    private final List<SchemaObject> off = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> routineNames = new HashSet<>();
    private final List<View> replaced = new ArrayList<>();

    /** What has to go of the first schema; {@code renamed} is the same schema after the renames. */
    DependentDrops(Schema before, Schema renamed, Schema after, Decisions decisions) {
        this.before = before;
        this.renamed = renamed;
        this.after = after;
        this.disturbed = new AffectedObjects(before, after, decisions);
        collect();
        findReplaced();
    }

    /** The steps, in an order in which nothing is dropped while something stands on it. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Table table : before.tables()) {
            // a table that goes is dropped after the routines that return its rows, and may call them
            policies(table, steps);
            triggers(table.name(), table.triggers(), steps);
            callers(table, steps);
        }
        for (View view : before.views()) {
            if (!off.contains(view)) {
                triggers(view.name(), view.triggers(), steps);
                dropIndexes(view.name(), view.indexes(), steps);
            }
        }
        for (SchemaObject object : Dependencies.dependentsFirst(off)) {
            steps.add(
                    object instanceof View view
                            ? new DropView(
                                    view.name(), disturbed.lastName(view.key()).isPresent())
                            : new DropRoutine(
                                    object.key().owner(), last((Routine) object).isPresent()));
        }
        return steps;
    }

    /** The views that differ from what they are to be and on which nothing else stands, those above them first. */
    List<QualifiedName> replaced() {
        return Dependencies.dependentsFirst(replaced).stream()
                .map(view -> view.key().owner())
                .toList();
    }

    /** The names of the routines that go, or are only out of the way meanwhile. */
    Set<String> routineNames() {
        return Set.copyOf(routineNames);
    }

    /** What comes first may stand on what comes later, so it takes several rounds. */
    private void collect() {
        List<SchemaObject> open = new ArrayList<>(before.views());
        open.addAll(before.routines());
        boolean more = true;
        while (more) {
            List<SchemaObject> next = open.stream().filter(this::mustGo).toList();
            next.forEach(object -> {
                off.add(object);
                names.add(Dependencies.bareName(object));
                if (object instanceof Routine routine) {
                    routineNames.add(routine.name().name());
                }
            });
            open.removeAll(next);
            more = !next.isEmpty();
        }
    }

    private boolean mustGo(SchemaObject object) {
        NameReferences mentions = Dependencies.of(object);
        if (object instanceof View view) {
            Optional<QualifiedName> last = disturbed.lastName(view.key());
            boolean changedAndRenamed = !last.equals(Optional.of(view.name())) && isChanged(view);
            return last.isEmpty()
                    || changedAndRenamed
                    || mentions.hasAny(names)
                    || disturbed.touchesQuery(view.query(), mentions);
        }
        Routine routine = (Routine) object;
        boolean touched = mentions.hasAny(names) || disturbed.touches(mentions);
        return touched
                || last(routine)
                        .filter(now -> !routineOf(routine).text().isReplaceableBy(now.text()))
                        .isPresent();
    }

    /** The routine as the renames leave it. */
    private Routine routineOf(Routine routine) {
        return renamed.object(lastKey(routine)).map(Routine.class::cast).orElse(routine);
    }

    private ObjectKey lastKey(Routine routine) {
        return ObjectKey.routine(
                routine.name(),
                routine.arguments().stream().map(disturbed::follow).toList());
    }

    private Optional<Routine> last(Routine routine) {
        return after.object(lastKey(routine)).map(Routine.class::cast);
    }

    private boolean isChanged(View view) {
        Optional<QualifiedName> last = disturbed.lastName(view.key());
        Optional<View> now = last.flatMap(after::view);
        return last.flatMap(renamed::view)
                .filter(old -> now.filter(old::isDefinedLike).isPresent())
                .isEmpty();
    }

    /** Views that only differ themselves go at the last moment, so that they are missed for the shortest time. */
    private void findReplaced() {
        List<View> open = new ArrayList<>(before.views());
        open.removeAll(off);
        Set<String> changed = new HashSet<>();
        boolean more = true;
        while (more) {
            List<View> next = open.stream()
                    .filter(view -> isChanged(view) || Dependencies.of(view).hasAny(changed))
                    .toList();
            next.forEach(view -> changed.add(view.name().name()));
            replaced.addAll(next);
            open.removeAll(next);
            more = !next.isEmpty();
        }
        Predicate<NameReferences> standsOnOne = mentions -> mentions.hasAny(changed);
        boolean others = before.routines().stream().map(Dependencies::of).anyMatch(standsOnOne)
                || before.tables().stream()
                        .flatMap(table -> table.policies().stream())
                        .map(Dependencies::of)
                        .anyMatch(standsOnOne);
        if (others) {
            off.addAll(replaced);
            names.addAll(changed);
            replaced.clear();
            collectAgain();
        }
    }

    private void collectAgain() {
        List<SchemaObject> known = List.copyOf(off);
        off.clear();
        collect();
        known.stream().filter(object -> !off.contains(object)).forEach(off::add);
    }

    private void policies(Table table, List<Step> steps) {
        table.policies().stream()
                .filter(policy -> {
                    NameReferences mentions = Dependencies.of(policy);
                    return mentions.hasAny(names)
                            || disturbed.touchesOwn(table.name(), mentions)
                            || disturbed.touchesRenamed(table.name(), mentions)
                            || disturbed.touchesOthers(table.name(), mentions);
                })
                .forEach(policy -> steps.add(new DropPolicy(table.name(), policy.name())));
    }

    private void triggers(QualifiedName on, List<Trigger> triggers, List<Step> steps) {
        triggers.stream()
                .filter(trigger -> {
                    NameReferences mentions = Dependencies.of(trigger);
                    return mentions.hasAny(names) || disturbed.touchesOwn(on, mentions);
                })
                .forEach(trigger -> steps.add(new DropTrigger(on, trigger.name())));
    }

    /** Checks, indexes and defaults that call a routine which goes. */
    private void callers(Table table, List<Step> steps) {
        table.checks().stream()
                .filter(check -> calls(Stream.of(check.condition())))
                .forEach(check -> steps.add(new DropConstraint(table.name(), check.name())));
        table.exclusions().stream()
                .filter(exclusion -> calls(Stream.concat(
                        exclusion.where().stream(),
                        exclusion.elements().stream()
                                .map(element -> element.key().on()))))
                .forEach(exclusion -> steps.add(new DropConstraint(table.name(), exclusion.name())));
        dropIndexes(table.name(), table.indexes(), steps);
        for (Column column : table.columns()) {
            if (column.defaultValue().filter(value -> calls(Stream.of(value))).isPresent()) {
                steps.add(new ChangeDefault(table.name(), column.name(), Optional.empty()));
            }
        }
    }

    private void dropIndexes(QualifiedName on, List<Index> indexes, List<Step> steps) {
        indexes.stream()
                .filter(index -> calls(Stream.concat(
                        index.where().stream(), index.columns().stream().map(key -> key.on()))))
                .forEach(index -> steps.add(new DropIndex(on, index.name())));
    }

    private boolean calls(Stream<Expression> expressions) {
        return expressions.anyMatch(
                expression -> NameReferences.of(expression.text()).hasAny(routineNames));
    }
}
