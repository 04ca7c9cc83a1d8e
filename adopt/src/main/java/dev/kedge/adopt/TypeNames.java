package dev.kedge.adopt;

import dev.kedge.adopt.java.CamelCase;
import dev.kedge.adopt.java.JavaWords;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the names of Java types for tables, views and enum types. No two names differ only by case, because many file
 * systems ignore case, and no name is that of a class that Kedge generates.
 */
final class TypeNames {
    private final Map<ObjectKey, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final String generated;

    /** The names of these objects. Objects that need no {@code name} attribute get their names first. */
    TypeNames(DatabaseInfo database, List<? extends SchemaObject> objects) {
        this.generated = prefix(database.name());
        objects.stream().filter(this::saysItself).forEach(object -> giveFirst(object, plain(object)));
        objects.stream()
                .filter(object -> !names.containsKey(object.key()))
                .forEach(object -> giveFirst(object, plain(object)));
    }

    private static String prefix(String database) {
        return CamelCase.type(database, "").toLowerCase(Locale.ROOT);
    }

    private boolean saysItself(SchemaObject object) {
        return object.key().owner().schema().isEmpty()
                && Naming.snakeCase(plain(object)).equals(object.key().owner().name());
    }

    private void giveFirst(SchemaObject object, String plain) {
        String schema = object.key().owner().schema();
        Stream<String> first = Stream.of(plain, schema.isEmpty() ? plain : CamelCase.type(schema, "In") + plain);
        Stream<String> further = Stream.iterate(1, number -> number + 1)
                .map(number -> plain + kind(object) + (number == 1 ? "" : number));
        String free = Stream.concat(first, further)
                .filter(name -> isFree(name, object))
                .findFirst()
                .orElseThrow();
        names.put(object.key(), free);
        taken.addAll(claims(free, object));
    }

    private boolean isFree(String name, SchemaObject object) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean ofDatabase = small.startsWith(generated)
                && small.substring(generated.length()).matches("schema|migrations|values|revisions\\d+");
        return !ofDatabase
                && !JavaWords.isTakenForTypes(name)
                && claims(name, object).stream().noneMatch(taken::contains);
    }

    /** The source files of a type: an entity also has a generated row. */
    private static List<String> claims(String name, SchemaObject object) {
        String small = name.toLowerCase(Locale.ROOT);
        return object instanceof EnumType ? List.of(small) : List.of(small, small + "row");
    }

    private static String plain(SchemaObject object) {
        return CamelCase.type(object.key().owner().name(), kind(object));
    }

    private static String kind(SchemaObject object) {
        return switch (object.key().kind()) {
            case TABLE -> "Table";
            case VIEW -> "View";
            default -> "Type";
        };
    }

    String of(ObjectKey key) {
        return names.getOrDefault(key, key.ownName());
    }

    /** Whether the name of the object does not follow from the name of the type. */
    boolean needsName(ObjectKey key) {
        return !Naming.snakeCase(of(key)).equals(key.owner().name());
    }
}
