package dev.kedge.core.schema;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of one schema need: the server that they were read from decides where there is one
 * ({@link KnownDependencies}), and elsewhere the names that an object mentions ({@link Dependencies}).
 */
@Experimental
public final class Requirements {
    private final Schema schema;
    private final Map<ObjectKey, NameReferences> mentions = new HashMap<>();
    private final Map<ObjectKey, Optional<Set<ObjectKey>>> known = new HashMap<>();

    /**
     * The requirements of a schema's objects.
     *
     * @param schema the schema; an object that it does not hold is taken by the names in it
     */
    public Requirements(Schema schema) {
        this.schema = schema;
    }

    /**
     * What an object mentions, as text or as the server tells.
     *
     * @param object the object
     * @return the names
     */
    public NameReferences mentions(SchemaObject object) {
        return mentions.computeIfAbsent(
                object.key(), key -> known(object).map(Requirements::names).orElseGet(() -> Dependencies.of(object)));
    }

    /**
     * Whether one object must be there as long as another one is.
     *
     * @param object the object that may need the other one, with all its parts
     * @param other the object that may be needed
     * @return whether it is
     */
    public boolean needs(SchemaObject object, SchemaObject other) {
        return known(object)
                .map(keys -> keys.contains(other.key()))
                .orElseGet(() -> mentions(object).has(Dependencies.bareName(other)));
    }

    /**
     * Whether an object must be there as long as what has this key is.
     *
     * @param key the key of an object with all its parts, or of one part
     * @param other the object that may be needed
     * @return whether it is; false for a key that nothing has
     */
    public boolean needs(ObjectKey key, SchemaObject other) {
        if (key.name().isEmpty()) {
            return schema.object(key).filter(object -> needs(object, other)).isPresent();
        }
        Optional<Set<ObjectKey>> keys = schema.dependencies().of(key);
        return keys.isPresent()
                ? keys.get().contains(other.key())
                : mentions.computeIfAbsent(
                                key, it -> schema.part(it).map(Dependencies::of).orElse(NameReferences.NONE))
                        .has(Dependencies.bareName(other));
    }

    private Optional<Set<ObjectKey>> known(SchemaObject object) {
        return known.computeIfAbsent(
                object.key(),
                key -> schema.object(key)
                        .filter(object::equals)
                        .flatMap(it -> schema.dependencies().ofWhole(it)));
    }

    private static NameReferences names(Set<ObjectKey> keys) {
        Set<String> names = new HashSet<>();
        for (ObjectKey key : keys) {
            names.add(key.mentionedName());
            if (!key.name().isEmpty()) {
                names.add(key.owner().name());
            }
        }
        return new NameReferences(names, false);
    }
}
