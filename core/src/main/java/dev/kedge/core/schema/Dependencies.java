package dev.kedge.core.schema;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The dependencies of objects, found by the names in their SQL text. */
@Experimental
public final class Dependencies {
    private Dependencies() {}

    /**
     * {@return the names that an object depends on for as long as it exists} The body of a routine counts only if it is
     * not a string.
     *
     * @param object the object
     */
    public static NameReferences of(SchemaObject object) {
        if (object instanceof View view) {
            return NameReferences.of(view.query().text());
        }
        return object instanceof Routine routine
                ? without(
                        NameReferences.of(routine.definition().text()),
                        routine.name().name())
                : NameReferences.NONE;
    }

    /**
     * {@return the names that a trigger depends on: its function, and the columns it watches}
     *
     * @param trigger the trigger
     */
    public static NameReferences of(Trigger trigger) {
        return NameReferences.of(
                trigger.events().text() + " " + trigger.action().text());
    }

    /**
     * {@return the names that the conditions of a policy depend on}
     *
     * @param policy the policy
     */
    public static NameReferences of(Policy policy) {
        return Stream.concat(policy.using().stream(), policy.check().stream())
                .map(condition -> NameReferences.of(condition.text()))
                .reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** Leaves out the routine's own name, which its text contains too. */
    private static NameReferences without(NameReferences mentions, String name) {
        Set<String> names = new HashSet<>(mentions.names());
        names.remove(name);
        return new NameReferences(names, mentions.everything());
    }

    /**
     * {@return the unqualified name by which other objects mention an object}
     *
     * @param object the object
     */
    public static String bareName(SchemaObject object) {
        return object instanceof Routine routine
                ? routine.name().name()
                : object.key().owner().name();
    }

    /**
     * {@return the names of the views and routines of a schema that depend, directly or through others, on an object of
     * this name; and the name itself}
     *
     * @param schema the schema
     * @param name the unqualified name of the object
     */
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

    /**
     * {@return the objects, each before the objects that it depends on}
     *
     * @param objects the objects to sort
     */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects) {
        Set<SchemaObject> ordered = new LinkedHashSet<>();
        Set<SchemaObject> seen = new HashSet<>();
        BiPredicate<SchemaObject, SchemaObject> standsOn =
                (object, base) -> !object.equals(base) && of(object).has(bareName(base));
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
