package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema together with the origins of its objects: what entities declare, and what a snapshot records about them.
 *
 * @param schema the schema
 * @param origins what declarations specify besides the schema, by object; objects without such a specification are
 *     absent
 */
@Experimental
public record Declared(Schema schema, SortedMap<ObjectKey, Origin> origins) {

    /** An empty schema without origins. */
    public static final Declared EMPTY = new Declared(Schema.EMPTY, new TreeMap<>());

    /**
     * Copies the map and leaves out empty origins.
     *
     * @param schema the schema
     * @param origins what declarations specify besides the schema, by object; objects without such a specification are
     *     absent
     */
    public Declared {
        SortedMap<ObjectKey, Origin> said = new TreeMap<>();
        origins.forEach((key, origin) -> {
            if (!origin.equals(Origin.NONE)) {
                said.put(key, origin);
            }
        });
        origins = Collections.unmodifiableSortedMap(said);
    }

    /**
     * {@return the origin of an object; {@link Origin#NONE} if nothing is recorded for it}
     *
     * @param key the object's key
     */
    public Origin origin(ObjectKey key) {
        return origins.getOrDefault(key, Origin.NONE);
    }

    /**
     * Another schema with these origins, as far as its objects have one.
     *
     * @param other the new schema
     * @param more origins to add; they replace the recorded ones of the same objects
     * @return the other schema with these origins; origins of objects that it lacks are left out
     */
    public Declared withSchema(Schema other, Map<ObjectKey, Origin> more) {
        SortedMap<ObjectKey, Origin> all = new TreeMap<>(origins);
        all.putAll(more);
        return new Declared(other, all);
    }
}
