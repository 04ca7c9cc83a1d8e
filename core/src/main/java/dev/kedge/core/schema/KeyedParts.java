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
 * A schema as a set of facts, one per key: an object without its parts, a part, or the successor of an enum value. Two
 * schemas differ in exactly the keys whose facts differ.
 */
@Experimental
public final class KeyedParts {
    private KeyedParts() {}

    /**
     * The change of one fact.
     *
     * @param before the old fact; absent if it is new
     * @param after the new fact; absent if it was removed
     */
    public record Change(Optional<Object> before, Optional<Object> after) {}

    /**
     * {@return the facts that differ between two schemas, by key}
     *
     * @param before the schema before the change
     * @param after the schema after the change
     */
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
                // a table has one primary key, regardless of its name
                facts.put(new ObjectKey(ObjectKey.Kind.PRIMARY_KEY, object.key().owner(), ""), part);
            }
        }
        if (object instanceof Partition partition) {
            partition.columns().forEach(column -> facts.put(ObjectKey.column(partition.name(), column.name()), column));
        }
        if (object instanceof EnumType type) {
            order(type, facts);
        }
        return facts;
    }

    /** Records enum values as a linked list, so that values added in different places change different facts. */
    private static void order(EnumType type, Map<ObjectKey, Object> facts) {
        ObjectKey link = type.key();
        for (String value : type.values()) {
            facts.put(link, "then " + value);
            link = ObjectKey.enumValue(type.name(), value);
        }
        facts.put(link, "the end");
    }

    /**
     * {@return the object without its parts}
     *
     * @param object the object
     */
    public static Object withoutParts(SchemaObject object) {
        if (object instanceof Table table) {
            return Table.of(table.name(), List.of())
                    .withComment(table.comment())
                    .withSettings(table.settings());
        }
        if (object instanceof Partition partition) {
            return partition.withoutMembers();
        }
        if (object instanceof View view) {
            return view.withIndexes(List.of()).withTriggers(List.of());
        }
        return object instanceof CompositeType type ? type.withAttributes(List.of()) : object;
    }
}
