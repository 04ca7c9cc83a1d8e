package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        } else if (object instanceof Routine routine) {
            return of(routine);
        } else if (object instanceof Domain domain) {
            return NameReferences.of(domain.type().sql())
                    .plus(of(Stream.concat(
                            domain.defaultValue().stream(),
                            domain.checks().stream().map(DomainCheck::condition))));
        } else if (object instanceof RangeType range) {
            return NameReferences.of(range.subtype().sql())
                    .plus(names(
                            Stream.of(range.operatorClass(), range.collation(), range.canonical(), range.subtypeDiff())
                                    .flatMap(Optional::stream)
                                    .map(QualifiedName::name)));
        } else if (object instanceof CompositeType type) {
            return type.attributes().stream().map(Dependencies::of).reduce(NameReferences.NONE, NameReferences::plus);
        } else if (object instanceof Partition partition) {
            return NameReferences.of(partition.of().sql());
        } else if (object instanceof SqlObject sql) {
            return sql.mentions();
        }
        return object.parts().stream().map(Dependencies::of).reduce(NameReferences.NONE, NameReferences::plus);
    }

    /**
     * {@return the names that a part depends on, without the name of its table or view}
     *
     * @param part the part
     */
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
                            exclusion.elements().stream()
                                    .map(element -> element.key().on()),
                            exclusion.where().stream()))
                    .plus(ofMethods(exclusion));
        } else if (part instanceof Index index) {
            return of(Stream.concat(index.columns().stream().map(IndexKey::on), index.where().stream()))
                    .plus(ofMethods(index));
        } else if (part instanceof Statistics statistics) {
            return of(statistics.expressions().stream())
                    .plus(new NameReferences(Set.copyOf(statistics.columns()), false));
        } else if (part instanceof Trigger trigger) {
            return of(trigger);
        }
        return part instanceof Policy policy ? of(policy) : NameReferences.NONE;
    }

    /**
     * {@return the names of an index's access method and operator classes}
     *
     * @param index the index
     */
    public static NameReferences ofMethods(Index index) {
        return names(Stream.concat(Stream.of(index.method()), operatorClasses(index.columns().stream())));
    }

    /**
     * {@return the names of an exclusion constraint's operators and operator classes}
     *
     * @param exclusion the constraint
     */
    public static NameReferences ofMethods(Exclusion exclusion) {
        return names(Stream.concat(
                exclusion.elements().stream().map(Exclusion.Element::operator),
                operatorClasses(exclusion.elements().stream().map(Exclusion.Element::key))));
    }

    private static Stream<String> operatorClasses(Stream<IndexKey> keys) {
        return keys.flatMap(key -> key.operatorClass().stream())
                .map(operatorClass -> operatorClass.name().name());
    }

    private static NameReferences names(Stream<String> names) {
        return new NameReferences(names.collect(Collectors.toSet()), false);
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

    /**
     * {@return the unqualified name by which other objects mention an object}
     *
     * @param object the object
     */
    public static String bareName(SchemaObject object) {
        return object.key().mentionedName();
    }

    /**
     * {@return all names by which other objects mention an object} An SQL object is also mentioned by its kind and name.
     *
     * @param key the key of the object
     */
    public static Set<String> namesOf(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.SQL_OBJECT
                ? Stream.of(key.mentionedName(), key.owner().name()).collect(Collectors.toSet())
                : key.kind() == ObjectKey.Kind.RANGE_TYPE
                        ? Set.of(key.mentionedName(), Naming.multirange(key.mentionedName()))
                        : Set.of(key.mentionedName());
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
     * {@return the objects, each before the objects that it depends on according to their names}
     *
     * @param objects the objects to sort
     */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects) {
        return dependentsFirst(objects, new Requirements(Schema.EMPTY));
    }

    /**
     * {@return the objects, each before the objects that it depends on}
     *
     * @param objects the objects to sort
     * @param requirements the dependencies
     */
    public static List<SchemaObject> dependentsFirst(List<? extends SchemaObject> objects, Requirements requirements) {
        Set<SchemaObject> ordered = new LinkedHashSet<>();
        Set<SchemaObject> seen = new HashSet<>();
        BiPredicate<SchemaObject, SchemaObject> needs =
                (object, base) -> !object.equals(base) && requirements.needs(object, base);
        BiPredicate<SchemaObject, SchemaObject> standsOn =
                (object, base) -> needs.test(object, base) && !isOnlyNamedAlike(object, base, objects, needs);
        objects.forEach(object -> visit(object, objects, standsOn, seen, ordered));
        return List.copyOf(ordered);
    }

    /**
     * Whether a view seems to need a routine that needs the view. There are no such circles on a server, so the view
     * mentions a column of the routine's name.
     */
    private static boolean isOnlyNamedAlike(
            SchemaObject view,
            SchemaObject routine,
            List<? extends SchemaObject> all,
            BiPredicate<SchemaObject, SchemaObject> needs) {
        if (!(view instanceof View it) || !(routine instanceof Routine) || calls(it, bareName(routine))) {
            return false;
        }
        Set<SchemaObject> reached = new HashSet<>(Set.of(routine));
        Deque<SchemaObject> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            SchemaObject next = open.remove();
            all.stream()
                    .filter(other -> needs.test(next, other) && reached.add(other))
                    .forEach(open::add);
        }
        return reached.contains(view);
    }

    private static boolean calls(View view, String routine) {
        List<Token> tokens = Lexer.tokens(view.query().text()).stream()
                .filter(token -> !token.isBlank())
                .toList();
        return IntStream.range(0, tokens.size() - 1)
                .anyMatch(i -> tokens.get(i).name().filter(routine::equals).isPresent()
                        && tokens.get(i + 1).isSymbol("("));
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
