package dev.kedge.adopt;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of a schema's annotated interfaces.
 *
 * @param files the texts, by paths below the source root such as {@code com/example/shop/Customer.java}
 * @param declared the schema that the sources declare: the given schema without the omissions
 * @param types the binary names of the Java types that declare tables, views and enums
 * @param omissions the parts of the given schema that are not in the sources
 */
public record Sources(
        SortedMap<String, String> files,
        Schema declared,
        SortedMap<ObjectKey, String> types,
        List<Omission> omissions) {
    /** Copies the collections. */
    public Sources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        omissions = List.copyOf(omissions);
    }
}
