package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.NameReferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The views, routines, triggers, policies and statistics objects that depend on an enum type, on a type that contains it, or on a column of such a
 * type, as steps that drop them.
 */
final class EnumDependents {
    private final Schema schema;
    private final PgType type;
    private final DeclaredTypes types;
    private final List<SchemaObject> objects = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private EnumDependents(Schema schema, QualifiedName type) {
        this.schema = schema;
        this.type = PgType.named(type);
        this.types = DeclaredTypes.of(schema);
    }

    /** The steps, in an order in which they can run. Their inverses in reverse order restore the dropped objects. */
    static List<Step> drops(Schema schema, QualifiedName type) {
        EnumDependents dependents = new EnumDependents(schema, type);
        dependents.collect();
        return dependents.steps();
    }

    private void collect() {
        Stream.of(schema.enums(), schema.all(Domain.class), schema.all(CompositeType.class))
                .flatMap(List::stream)
                .map(SchemaObject::key)
                .filter(key -> types.isMadeOf(PgType.named(key.owner()), type))
                .forEach(key -> names.add(key.mentionedName()));
        List<SchemaObject> open = new ArrayList<>(schema.views());
        open.addAll(schema.routines());
        boolean more = true;
        while (more) {
            List<SchemaObject> next = open.stream()
                    .filter(object -> selects(Dependencies.of(object)))
                    .toList();
            next.forEach(object -> names.add(Dependencies.bareName(object)));
            objects.addAll(next);
            open.removeAll(next);
            more = !next.isEmpty();
        }
    }

    private boolean selects(NameReferences mentions) {
        return mentions.hasAny(names)
                || schema.relations().stream()
                        .anyMatch(table -> mentions.has(table.name().name()) && readsColumn(table, mentions));
    }

    private boolean readsColumn(Table table, NameReferences mentions) {
        return columns(table).stream().anyMatch(column -> mentions.everything() || mentions.has(column.name()));
    }

    private List<Column> columns(Table table) {
        return table.columns().stream()
                .filter(column -> types.isMadeOf(column.type(), type))
                .toList();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Table table : schema.relations()) {
            table.policies().stream()
                    .filter(policy -> standsOn(table, Dependencies.of(policy)))
                    .forEach(policy -> steps.add(new DropPolicy(table.name(), policy.name())));
            table.statistics().stream()
                    .filter(object -> standsOn(table, Dependencies.of(object)))
                    .forEach(object -> steps.add(new DropStatistics(table.name(), object.name())));
            table.triggers().stream()
                    .filter(trigger -> standsOn(table, Dependencies.of(trigger)))
                    .forEach(trigger -> steps.add(new DropTrigger(table.name(), trigger.name())));
        }
        for (SchemaObject object : Dependencies.dependentsFirst(objects)) {
            steps.add(
                    object instanceof View view
                            ? new DropView(view.name(), true)
                            : new DropRoutine(((Routine) object).key().owner(), true));
        }
        return steps;
    }

    private boolean standsOn(Table table, NameReferences mentions) {
        return selects(mentions) || readsColumn(table, mentions);
    }
}
