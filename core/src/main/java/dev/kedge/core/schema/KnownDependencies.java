package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dependencies between the objects of a schema, as the server recorded them (manual, pg_depend). Equality of schemas
 * ignores them. A schema that was read from files has none; there the names in an object's text decide.
 *
 * <p>A routine whose body is a string does not depend on what its body mentions; the server reads it when it is called.
 */
@Experimental
public final class KnownDependencies {
    /** No recorded dependencies. */
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
     * The dependencies of one object or part: those of a table do not include those of its columns, constraints and indexes.
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
     * The dependencies of an object and its parts.
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

    /** A copy without the dependencies of one object, which was replaced. */
    KnownDependencies without(ObjectKey key) {
        if (!needed.containsKey(key) || forgotten.contains(key)) {
            return this;
        }
        Set<ObjectKey> more = new HashSet<>(forgotten);
        more.add(key);
        return new KnownDependencies(needed, more);
    }
}
