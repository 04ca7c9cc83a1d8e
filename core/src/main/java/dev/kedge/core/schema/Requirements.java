package dev.kedge.core.schema;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dependencies between the objects of one schema: those that a server recorded ({@link KnownDependencies}), or else
 * those that follow from the names in an object's text ({@link Dependencies}). On SQL objects nothing is recorded, so names
 * decide whether an object depends on them.
 */
@Experimental
public final class Requirements {
    private final Schema schema;
    private final Map<ObjectKey, NameReferences> mentions = new HashMap<>();
    private final Map<ObjectKey, Optional<Set<ObjectKey>>> known = new HashMap<>();

    /**
     * The requirements of a schema's objects.
     *
     * @param schema the schema; for an object that it does not contain the names in the text decide
     */
    public Requirements(Schema schema) {
        this.schema = schema;
    }

    /**
     * The names of the objects that an object depends on.
     *
     * @param object the object
     * @return the names
     */
    public NameReferences mentions(SchemaObject object) {
        return mentions.computeIfAbsent(object.key(), key -> {
            NameReferences byName = Dependencies.of(object);
            return known(object)
                    .map(keys -> names(keys).plus(sqlObjectsIn(byName)))
                    .orElse(byName);
        });
    }

    /**
     * Tests whether an object depends on another one.
     *
     * @param object the possible dependent, with all its parts
     * @param other the object that may be needed
     * @return whether it does
     */
    public boolean needs(SchemaObject object, SchemaObject other) {
        return known(object)
                .filter(keys -> !(other instanceof SqlObject))
                .map(keys -> keys.contains(other.key()))
                .orElseGet(() -> mentions(object).hasAny(Dependencies.namesOf(other.key())));
    }

    /**
     * Tests whether an object or part depends on another object.
     *
     * @param key the key of the possible dependent: an object with all its parts, or one part
     * @param other the object that may be needed
     * @return whether it does; false if the schema has no such object
     */
    public boolean needs(ObjectKey key, SchemaObject other) {
        if (key.name().isEmpty()) {
            return schema.object(key).filter(object -> needs(object, other)).isPresent();
        }
        Optional<Set<ObjectKey>> keys = schema.dependencies().of(key);
        return keys.isPresent() && !(other instanceof SqlObject)
                ? keys.get().contains(other.key())
                : mentions.computeIfAbsent(
                                key, it -> schema.part(it).map(Dependencies::of).orElse(NameReferences.NONE))
                        .hasAny(Dependencies.namesOf(other.key()));
    }

    /** The names of SQL objects among those in a text. No dependencies on SQL objects are recorded. */
    private NameReferences sqlObjectsIn(NameReferences text) {
        Set<String> names = new HashSet<>();
        schema.all(SqlObject.class).forEach(object -> names.addAll(Dependencies.namesOf(object.key())));
        names.retainAll(text.names());
        return new NameReferences(names, false);
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
