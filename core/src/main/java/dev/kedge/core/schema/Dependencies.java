package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What objects stand on, as far as their text tells: an object depends on whatever it mentions by name. */
@Experimental
public final class Dependencies {
    private Dependencies() {}

    /** What must be there as long as the object is: the body of a routine that is a string does not count. */
    public static NameReferences of(SchemaObject object) {
        if (object instanceof View view) {
            return NameReferences.of(view.query().text());
        } else if (object instanceof Routine routine) {
            return of(routine);
        } else if (object instanceof Domain domain) {
            return NameReferences.of(domain.type().sql())
                    .plus(of(Stream.concat(
                            domain.defaultValue().stream(),
                            domain.checks().stream().map(DomainCheck::condition))));
        } else if (object instanceof CompositeType type) {
            return type.attributes().stream().map(Dependencies::of).reduce(NameReferences.NONE, NameReferences::plus);
        } else if (object instanceof Partition partition) {
            return NameReferences.of(partition.of().sql());
        }
        return object.parts().stream().map(Dependencies::of).reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** What a part must have as long as it is there, the table or view that it belongs to left out. */
    public static NameReferences of(Part part) {
        if (part instanceof Column column) {
            return NameReferences.of(column.type().sql())
                    .plus(of(Stream.concat(
                            column.defaultValue().stream(), column.generated().map(Generated::expression).stream())));
        } else if (part instanceof Attribute attribute) {
            return NameReferences.of(attribute.type().sql());
        } else if (part instanceof CheckConstraint check) {
            return of(Stream.of(check.condition()));
        } else if (part instanceof Exclusion exclusion) {
            return of(Stream.concat(
                    exclusion.elements().stream().map(element -> element.key().on()), exclusion.where().stream()));
        } else if (part instanceof Index index) {
            return of(Stream.concat(index.columns().stream().map(IndexKey::on), index.where().stream()));
        } else if (part instanceof Trigger trigger) {
            return of(trigger);
        }
        return part instanceof Policy policy ? of(policy) : NameReferences.NONE;
    }

    private static NameReferences of(Stream<Expression> expressions) {
        return expressions
                .map(expression -> NameReferences.of(expression.text()))
                .reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** Its own name, by which views and tables may be called too, counts where it is mentioned once more. */
    private static NameReferences of(Routine routine) {
        String text = routine.definition().text();
        int arguments = text.indexOf('(');
        return NameReferences.of(arguments < 0 ? text : text.substring(arguments));
    }

    /** What a trigger stands on: its function, and the columns that it looks at. */
    public static NameReferences of(Trigger trigger) {
        return NameReferences.of(
                trigger.events().text() + " " + trigger.action().text());
    }

    /** What the conditions of a policy stand on. */
    public static NameReferences of(Policy policy) {
        return Stream.concat(policy.using().stream(), policy.check().stream())
                .map(condition -> NameReferences.of(condition.text()))
                .reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** The name that others mention an object by. */
    public static String bareName(SchemaObject object) {
        return object instanceof Routine routine
                ? routine.name().name()
                : object.key().owner().name();
    }

    /** The names of the views and routines of a schema that stand on what is called so, or on each other and then on it. */
    public static Set<String> standingOn(Schema schema, String name) {
        Set<String> names = new HashSet<>(Set.of(name));
        List<SchemaObject> open = Stream.<SchemaObject>concat(schema.views().stream(), schema.routines().stream())
                .toList();
        int known = 0;
        while (known < names.size()) {
            known = names.size();
            open.stream()
                    .filter(object -> of(object).hasAny(names))
                    .map(Dependencies::bareName)
                    .forEach(names::add);
        }
        names.remove(name);
        return names;
    }

    /** The objects in an order in which each comes before what it depends on, as their names tell. */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects) {
        return dependentsFirst(objects, new Requirements(Schema.EMPTY));
    }

    /** The objects in an order in which each comes before what it depends on. */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects, Requirements requirements) {
        Set<SchemaObject> ordered = new LinkedHashSet<>();
        Set<SchemaObject> seen = new HashSet<>();
        BiPredicate<SchemaObject, SchemaObject> standsOn =
                (object, base) -> !object.equals(base) && requirements.needs(object, base);
        objects.forEach(object -> visit(object, objects, standsOn, seen, ordered));
        return List.copyOf(ordered);
    }

    private static void visit(
            SchemaObject object,
            List<? extends SchemaObject> all,
            BiPredicate<SchemaObject, SchemaObject> standsOn,
            Set<SchemaObject> seen,
            Set<SchemaObject> ordered) {
        if (!seen.add(object)) {
            return;
        }
        all.stream()
                .filter(other -> standsOn.test(other, object))
                .forEach(other -> visit(other, all, standsOn, seen, ordered));
        ordered.add(object);
    }
}
