package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Requirements;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropDomainCheck;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropRoutine;
import dev.kedge.core.step.DropSqlObject;
import dev.kedge.core.step.DropStatistics;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drops that come before anything else: views, routines, triggers, policies and statistics objects that depend on an object that
 * changes. Those that are still declared are then found missing by the comparison, and are created like new ones.
 *
 * <p>PostgreSQL changes no column that a view mentions and drops no routine that a view calls. A server records
 * dependencies in its catalogs, but here only the text is known, so a view or routine is taken to depend on everything
 * that its text mentions ({@link Dependencies}). This may drop more than necessary, which is then created again, but
 * never less. The views and routines form a {@link DependencyGraph}, and the objects to drop are those that can be
 * reached in it:
 *
 * <ol>
 *   <li>It starts from those that {@link AffectedObjects} affect and those that cannot be altered, such as a
 *       routine whose result has another type. They and all that depend on them are dropped.
 *   <li>Among the other views, those whose own query differs and the views that depend on them are
 *       <em>replaced</em>: dropped as late as possible, by the comparison of views, so that they are missing only
 *       briefly.
 *   <li>If a routine or policy depends on one of these, that would be too late, because both are compared earlier.
 *       Then these views are starting points as well.
 * </ol>
 *
 * <p>Nothing depends on triggers, policies, statistics objects, checks, defaults and indexes; each is tested once, at the end.
 */
final class DependentDrops {
    private final Schema before;
    private final Schema renamed;
    private final Schema after;
    private final Decisions decisions;
    private final AffectedObjects affected;
    private final Requirements requirements;
    private final Set<SqlObject> underGenerated;
    private final List<SchemaObject> off;
    private final List<SchemaObject> replaced;
    private final Set<String> names;
    private final Set<String> routineNames;

    /** Finds the objects of the first schema to drop; {@code renamed} is the same schema after the renames. */
    DependentDrops(Schema before, Schema renamed, Schema after, Decisions decisions) {
        this.before = before;
        this.renamed = renamed;
        this.after = after;
        this.decisions = decisions;
        this.affected = new AffectedObjects(before, after, decisions);
        this.requirements = new Requirements(before);
        List<SchemaObject> objects = new ArrayList<>(before.views());
        objects.addAll(before.routines());
        objects.addAll(before.all(SqlObject.class));
        this.underGenerated = new SqlObjectUses(before).underGenerated();
        DependencyGraph graph = new DependencyGraph(objects, requirements);
        List<SchemaObject> inTheWay = graph.reachedFrom(this::mustGo);
        List<SchemaObject> differing = differing(inTheWay);
        boolean tooLate = othersMention(differing);
        this.replaced = tooLate ? List.of() : differing;
        this.off = withoutLeft(
                tooLate
                        ? graph.reachedFrom(
                                (object, mentions) -> differing.contains(object) || mustGo(object, mentions))
                        : inTheWay);
        this.names = off.stream()
                .flatMap(object -> Dependencies.namesOf(object.key()).stream())
                .collect(Collectors.toSet());
        this.routineNames = off.stream()
                .filter(object -> !(object instanceof View))
                .map(Dependencies::bareName)
                .collect(Collectors.toSet());
    }

    /**
     * Leaves out routines that are dropped together with a type or table that needs them. The order of all steps decides
     * when these are dropped.
     */
    private List<SchemaObject> withoutLeft(List<SchemaObject> all) {
        List<SchemaObject> going = before.objects().values().stream()
                .filter(object -> object instanceof Domain
                        || object instanceof CompositeType
                        || object instanceof RangeType
                        || object instanceof Table)
                .filter(object -> affected.lastName(object.key()).isEmpty())
                .toList();
        List<SchemaObject> left = new ArrayList<>(all.stream()
                .filter(object -> object instanceof Routine routine
                        && last(routine).isEmpty()
                        && !affected.isUnderWhatChanges(requirements.mentions(routine))
                        && (going.stream().anyMatch(other -> requirements.needs(other, routine))
                                || isUnderGeneratedThatGoes(routine)))
                .toList());
        List<SchemaObject> early = new ArrayList<>(all);
        early.removeAll(left);
        boolean moved = true;
        while (moved) {
            List<SchemaObject> on = left.stream()
                    .filter(object -> early.stream().anyMatch(other -> requirements.needs(object, other)))
                    .toList();
            moved = left.removeAll(on);
            early.addAll(on);
        }
        return all.stream().filter(early::contains).toList();
    }

    private boolean isUnderGeneratedThatGoes(Routine routine) {
        return before.tables().stream()
                .anyMatch(table -> table.columns().stream()
                        .filter(column -> column.generated().isPresent())
                        .filter(column ->
                                affected.lastColumn(table, column.name()).isEmpty())
                        .anyMatch(
                                column -> requirements.needs(ObjectKey.column(table.name(), column.name()), routine)));
    }

    /** The other views that differ, and the views that depend on them. */
    private List<SchemaObject> differing(List<SchemaObject> dropped) {
        List<View> others =
                before.views().stream().filter(view -> !dropped.contains(view)).toList();
        return new DependencyGraph(others, requirements).reachedFrom((view, mentions) -> isChanged((View) view));
    }

    /** Whether a routine or policy depends on one of these views. */
    private boolean othersMention(List<SchemaObject> views) {
        Set<String> changed = views.stream().map(Dependencies::bareName).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.concat(before.routines().stream(), before.all(SqlObject.class).stream())
                                .map(requirements::mentions),
                        before.relations().stream()
                                .flatMap(table -> table.policies().stream())
                                .map(Dependencies::of))
                .anyMatch(mentions -> mentions.hasAny(changed));
    }

    /** The steps, in an order in which no object is dropped while another one depends on it. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Table table : before.relations()) {
            // a dropped table goes after the routines that return its rows, and may call them
            policies(table, steps);
            statistics(table, steps);
            triggers(table.name(), table.triggers(), steps);
            callers(table, steps);
        }
        before.all(Domain.class).forEach(domain -> callers(domain, steps));
        for (View view : before.views()) {
            if (!off.contains(view)) {
                triggers(view.name(), view.triggers(), steps);
                dropIndexes(view.name(), view.indexes(), steps);
            }
        }
        for (SchemaObject object : Dependencies.dependentsFirst(off, requirements)) {
            steps.add(drop(object));
        }
        return steps;
    }

    private Step drop(SchemaObject object) {
        if (object instanceof SqlObject sql) {
            return new DropSqlObject(sql.name(), after.object(sql.key()).isPresent());
        }
        return object instanceof View view
                ? new DropView(view.name(), affected.lastName(view.key()).isPresent())
                : new DropRoutine(object.key().owner(), last((Routine) object).isPresent());
    }

    /** The views that differ and on which only views depend, dependent views first. */
    List<QualifiedName> replaced() {
        return Dependencies.dependentsFirst(replaced, requirements).stream()
                .map(view -> view.key().owner())
                .toList();
    }

    /** The names of the routines that are dropped, also if they are created again, without those with overloads. */
    Set<String> routineNames() {
        return off.stream()
                .filter(object -> !(object instanceof View))
                .filter(object ->
                        !(object instanceof Routine routine && isReplacedByOverload(routine) && isOverloaded(routine)))
                .map(Dependencies::bareName)
                .collect(Collectors.toSet());
    }

    private boolean mustGo(SchemaObject object, NameReferences mentions) {
        if (object instanceof SqlObject sql) {
            return mustGo(sql, mentions);
        }
        return object instanceof View view ? mustGo(view, mentions) : mustGo((Routine) object, mentions);
    }

    /** An object that a generated column uses is dropped after the column. */
    private boolean mustGo(SqlObject object, NameReferences mentions) {
        boolean gone = after.object(object.key()).isEmpty();
        return gone && !underGenerated.contains(object)
                || SqlObjectsDiff.isRebuilt(object, before, after, decisions)
                || affected.isUnderSql(mentions);
    }

    private boolean mustGo(View view, NameReferences mentions) {
        Optional<QualifiedName> last = affected.lastName(view.key());
        boolean changedAndRenamed = !last.equals(Optional.of(view.name())) && isChanged(view);
        return last.isEmpty() || changedAndRenamed || affected.isUnderView(view, mentions);
    }

    private boolean mustGo(Routine routine, NameReferences mentions) {
        return affected.isUnderRoutine(mentions)
                || isReplacedByOverload(routine)
                || last(routine)
                        .filter(now -> !routineOf(routine).isReplaceableBy(now))
                        .isPresent();
    }

    /**
     * Whether a routine goes and another one of its name remains, such as one with more arguments. Calls with the same
     * text then mean the other one, and while both exist a call may be ambiguous.
     */
    private boolean isReplacedByOverload(Routine routine) {
        return last(routine).isEmpty()
                && renamed.object(lastKey(routine)).isPresent()
                && after.routines().stream().anyMatch(now -> now.name().equals(routine.name()));
    }

    /** Whether a call in the same text may already mean another routine of this name. */
    private boolean isOverloaded(Routine routine) {
        return before.routines().stream()
                .anyMatch(other -> other.name().equals(routine.name()) && !other.equals(routine));
    }

    /** The routine after the renames. */
    private Routine routineOf(Routine routine) {
        return renamed.object(lastKey(routine)).map(Routine.class::cast).orElse(routine);
    }

    private ObjectKey lastKey(Routine routine) {
        return ObjectKey.routine(
                routine.name(),
                routine.arguments().stream().map(affected::follow).toList());
    }

    private Optional<Routine> last(Routine routine) {
        return after.object(lastKey(routine)).map(Routine.class::cast);
    }

    private boolean isChanged(View view) {
        Optional<QualifiedName> last = affected.lastName(view.key());
        Optional<View> now = last.flatMap(after::view);
        return last.flatMap(renamed::view)
                .filter(old -> now.filter(old::isDefinedLike).isPresent())
                .isEmpty();
    }

    private void policies(Table table, List<Step> steps) {
        table.policies().stream()
                .filter(policy -> {
                    NameReferences mentions = Dependencies.of(policy);
                    return mentions.hasAny(names) || affected.isUnderPolicy(table.name(), mentions);
                })
                .forEach(policy -> steps.add(new DropPolicy(table.name(), policy.name())));
    }

    /** A change of a column's type resets the target of its statistics objects, so these are created again. */
    private void statistics(Table table, List<Step> steps) {
        table.statistics().stream()
                .filter(object -> {
                    NameReferences mentions = Dependencies.of(object);
                    return mentions.hasAny(names) || affected.isUnderTrigger(table.name(), mentions);
                })
                .forEach(object -> steps.add(new DropStatistics(table.name(), object.name())));
    }

    private void triggers(QualifiedName on, List<Trigger> triggers, List<Step> steps) {
        triggers.stream()
                .filter(trigger -> {
                    NameReferences mentions = Dependencies.of(trigger);
                    return mentions.hasAny(names) || affected.isUnderTrigger(on, mentions);
                })
                .forEach(trigger -> steps.add(new DropTrigger(on, trigger.name())));
    }

    /** Checks, indexes and defaults that call a dropped routine. */
    private void callers(Table table, List<Step> steps) {
        table.checks().stream()
                .filter(check -> calls(Stream.of(check.condition())))
                .forEach(check -> steps.add(new DropConstraint(table.name(), check.name())));
        table.exclusions().stream()
                .filter(exclusion -> exclusion.elements().stream()
                                .anyMatch(element -> routineNames.contains(element.operator()) || isOf(element.key()))
                        || calls(Stream.concat(
                                exclusion.where().stream(),
                                exclusion.elements().stream()
                                        .map(element -> element.key().on()))))
                .forEach(exclusion -> steps.add(new DropConstraint(table.name(), exclusion.name())));
        dropIndexes(table.name(), table.indexes(), steps);
        for (Column column : table.columns()) {
            boolean inherited = before.partition(table.name())
                    .filter(partition -> partition.columns().stream()
                            .noneMatch(own -> own.name().equals(column.name())
                                    && own.defaultValue().isPresent()))
                    .isPresent();
            if (!inherited
                    && column.defaultValue()
                            .filter(value -> calls(Stream.of(value)))
                            .isPresent()) {
                steps.add(new ChangeDefault(table.name(), column.name(), Optional.empty()));
            }
        }
    }

    /** The checks and the default of a domain that call a routine which goes. */
    private void callers(Domain domain, List<Step> steps) {
        domain.checks().stream()
                .filter(check -> calls(Stream.of(check.condition())))
                .forEach(check -> steps.add(new DropDomainCheck(domain.name(), check.name())));
        if (calls(domain.defaultValue().stream())) {
            steps.add(new ChangeDomainDefault(domain.name(), Optional.empty()));
        }
    }

    private void dropIndexes(QualifiedName on, List<Index> indexes, List<Step> steps) {
        indexes.stream()
                .filter(index -> routineNames.contains(index.method())
                        || index.columns().stream().anyMatch(this::isOf)
                        || calls(Stream.concat(
                                index.where().stream(), index.columns().stream().map(key -> key.on()))))
                .forEach(index -> steps.add(new DropIndex(on, index.name())));
    }

    /** Whether the operator class of a key is dropped. */
    private boolean isOf(IndexKey key) {
        return key.operatorClass()
                .filter(operatorClass ->
                        routineNames.contains(operatorClass.name().name()))
                .isPresent();
    }

    private boolean calls(Stream<Expression> expressions) {
        return expressions.anyMatch(
                expression -> NameReferences.of(expression.text()).hasAny(routineNames));
    }
}
