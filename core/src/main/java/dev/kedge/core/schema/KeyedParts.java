package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A schema as many small facts, one for each key: what an object is apart from its parts, what each part is, and which value
 * of an enum follows which. Two schemas differ in those keys whose facts differ.
 */
@Experimental
public final class KeyedParts {
    private KeyedParts() {}

    /**
     * What became of one fact.
     *
     * @param before what it was; absent for something new
     * @param after what it is; absent for what is gone
     */
    public record Change(Optional<Object> before, Optional<Object> after) {}

    /** The facts that differ, by their keys. */
    public static SortedMap<ObjectKey, Change> changed(Schema before, Schema after) {
        SortedMap<ObjectKey, Change> changes = new TreeMap<>();
        Set<ObjectKey> objects = new TreeSet<>(before.objects().keySet());
        objects.addAll(after.objects().keySet());
        for (ObjectKey object : objects) {
            Optional<SchemaObject> was = before.object(object);
            Optional<SchemaObject> is = after.object(object);
            if (!was.equals(is)) {
                compare(
                        was.map(KeyedParts::of).orElse(Map.of()),
                        is.map(KeyedParts::of).orElse(Map.of()),
                        changes);
            }
        }
        return changes;
    }

    private static void compare(
            Map<ObjectKey, Object> before, Map<ObjectKey, Object> after, SortedMap<ObjectKey, Change> changes) {
        Set<ObjectKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (ObjectKey key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                changes.put(key, new Change(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))));
            }
        }
    }

    private static Map<ObjectKey, Object> of(SchemaObject object) {
        Map<ObjectKey, Object> facts = new HashMap<>();
        facts.put(object.key(), withoutParts(object));
        for (Part part : object.parts()) {
            facts.put(ObjectKey.part(object.key().owner(), part), part);
            if (part instanceof PrimaryKey) {
                // whatever its name, a table has one
                facts.put(new ObjectKey(ObjectKey.Kind.PRIMARY_KEY, object.key().owner(), ""), part);
            }
        }
        if (object instanceof EnumType type) {
            order(type, facts);
        }
        return facts;
    }

    /** Values are a chain, so that two that are added in different places touch different links. */
    private static void order(EnumType type, Map<ObjectKey, Object> facts) {
        ObjectKey link = type.key();
        for (String value : type.values()) {
            facts.put(link, "then " + value);
            link = ObjectKey.enumValue(type.name(), value);
        }
        facts.put(link, "the end");
    }

    /** What an object is apart from its parts. */
    public static Object withoutParts(SchemaObject object) {
        if (object instanceof Table table) {
            return Table.of(table.name(), List.of())
                    .withComment(table.comment())
                    .withSettings(table.settings());
        }
        if (object instanceof View view) {
            return view.withIndexes(List.of()).withTriggers(List.of());
        }
        return object instanceof CompositeType type ? type.withAttributes(List.of()) : object;
    }
}
