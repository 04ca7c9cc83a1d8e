package dev.kedge.core.schema;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What objects stand on, as far as their text tells: an object depends on whatever it mentions by name. */
@Experimental
public final class Dependencies {
    private Dependencies() {}

    /** What must be there as long as the object is: the body of a routine that is a string does not count. */
    public static NameReferences of(SchemaObject object) {
        if (object instanceof View view) {
            return NameReferences.of(view.query().text());
        }
        if (object instanceof SqlObject sql) {
            return sql.mentions();
        }
        return object instanceof Routine routine
                ? without(
                        NameReferences.of(routine.definition().text()),
                        routine.name().name())
                : NameReferences.NONE;
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

    /** A routine stands in its own text, and is none of its own dependencies. */
    private static NameReferences without(NameReferences mentions, String name) {
        Set<String> names = new HashSet<>(mentions.names());
        names.remove(name);
        return new NameReferences(names, mentions.everything());
    }

    /** The name that others mention an object by. */
    public static String bareName(SchemaObject object) {
        return object.key().mentionedName();
    }

    /** All names that others mention an object by; what is declared as SQL is also mentioned by its name and kind. */
    public static Set<String> namesOf(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.SQL_OBJECT
                ? Stream.of(key.mentionedName(), key.owner().name()).collect(Collectors.toSet())
                : Set.of(key.mentionedName());
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

    /** The objects in an order in which each comes before what it stands on. */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects) {
        Set<SchemaObject> ordered = new LinkedHashSet<>();
        Set<SchemaObject> seen = new HashSet<>();
        BiPredicate<SchemaObject, SchemaObject> standsOn =
                (object, base) -> !object.equals(base) && of(object).hasAny(namesOf(base.key()));
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
