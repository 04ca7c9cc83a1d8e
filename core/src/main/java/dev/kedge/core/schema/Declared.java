package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema together with where its objects come from: what entities declare, and what a snapshot remembers of them.
 *
 * @param schema the schema
 * @param origins what declarations say beside the schema; objects of which nothing is said are absent
 */
@Experimental
public record Declared(Schema schema, SortedMap<ObjectKey, Origin> origins) {

    /** Nothing at all. */
    public static final Declared EMPTY = new Declared(Schema.EMPTY, new TreeMap<>());

    /** Copies the map and leaves out empty origins. */
    public Declared {
        SortedMap<ObjectKey, Origin> said = new TreeMap<>();
        origins.forEach((key, origin) -> {
            if (!origin.equals(Origin.NONE)) {
                said.put(key, origin);
            }
        });
        origins = Collections.unmodifiableSortedMap(said);
    }

    /** What is said of an object; {@link Origin#NONE} if nothing is. */
    public Origin origin(ObjectKey key) {
        return origins.getOrDefault(key, Origin.NONE);
    }

    /** The same origins, as far as their objects exist, over another schema. */
    public Declared withSchema(Schema other, Map<ObjectKey, Origin> more) {
        SortedMap<ObjectKey, Origin> all = new TreeMap<>(origins);
        all.putAll(more);
        return new Declared(other, all);
    }
}
