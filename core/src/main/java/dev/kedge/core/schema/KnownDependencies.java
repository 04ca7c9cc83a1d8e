package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of a schema need, as the server that they were read from keeps it (manual, pg_depend). It is no part of a
 * schema's equality: a schema that comes from files has none, and there the names in an object's text decide.
 *
 * <p>The body of a routine that is a string needs nothing: the server looks into it when the routine is called.
 */
@Experimental
public final class KnownDependencies {
    /** Nothing is known. */
    public static final KnownDependencies NONE = new KnownDependencies(Map.of(), Set.of());

    private static final List<ObjectKey.Kind> OWNERS =
            List.of(ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW, ObjectKey.Kind.PARTITION, ObjectKey.Kind.COMPOSITE_TYPE);

    private final Map<ObjectKey, Set<ObjectKey>> needed;
    private final Set<ObjectKey> forgotten;

    private KnownDependencies(Map<ObjectKey, Set<ObjectKey>> needed, Set<ObjectKey> forgotten) {
        this.needed = needed;
        this.forgotten = forgotten;
    }

    /**
     * The dependencies of these objects.
     *
     * @param needed for each object that is known, and for each part that needs something, what it needs; an object that
     *     needs nothing has an empty set
     * @return the dependencies
     */
    public static KnownDependencies of(Map<ObjectKey, Set<ObjectKey>> needed) {
        Map<ObjectKey, Set<ObjectKey>> copy = new HashMap<>();
        needed.forEach((key, keys) -> copy.put(key, Set.copyOf(keys)));
        return new KnownDependencies(Map.copyOf(copy), Set.of());
    }

    /**
     * What an object or a part needs by itself: a table without what its columns, constraints and indexes need.
     *
     * @param key the key of the object or part
     * @return the keys of objects, and those of columns beside those of their tables; absent if it is not known
     */
    public Optional<Set<ObjectKey>> of(ObjectKey key) {
        boolean known = key.name().isEmpty()
                ? needed.containsKey(key) && !forgotten.contains(key)
                : OWNERS.stream()
                        .map(kind -> ObjectKey.of(kind, key.owner()))
                        .anyMatch(owner -> needed.containsKey(owner) && !forgotten.contains(owner));
        return known ? Optional.of(needed.getOrDefault(key, Set.of())) : Optional.empty();
    }

    /**
     * What an object needs together with its parts.
     *
     * @param object the object
     * @return the keys; absent if it is not known
     */
    public Optional<Set<ObjectKey>> ofWhole(SchemaObject object) {
        Optional<Set<ObjectKey>> own = of(object.key());
        return own.map(keys -> {
            Set<ObjectKey> all = new HashSet<>(keys);
            object.parts()
                    .forEach(part ->
                            of(ObjectKey.part(object.key().owner(), part)).ifPresent(all::addAll));
            all.remove(object.key());
            return all;
        });
    }

    /** The same without what is known of one object, which became another. */
    KnownDependencies without(ObjectKey key) {
        if (!needed.containsKey(key) || forgotten.contains(key)) {
            return this;
        }
        Set<ObjectKey> more = new HashSet<>(forgotten);
        more.add(key);
        return new KnownDependencies(needed, more);
    }
}
