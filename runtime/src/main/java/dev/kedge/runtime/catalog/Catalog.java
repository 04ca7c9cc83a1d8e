package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a live database holds, as its catalogs say it.
 *
 * <p>Most objects belong to one role, the database's usual owner: the one that owns most of them, and of several such the
 * first by name. Those that belong to another role have an {@link Owner} in {@code schema}. What a declared schema says of
 * owners is compared with {@link #withAllOwners()}, for it may name the usual owner, too.
 *
 * @param schema what Kedge can declare; expressions are spelled as the server prints them
 * @param owners the owner of every object that has one of its own, sorted by object
 * @param unmanaged what Kedge cannot declare, sorted by kind and name
 * @param viewColumns the columns of each view, in their order, of which its query is the definition
 */
public record Catalog(
        Schema schema, List<Owner> owners, List<Unmanaged> unmanaged, Map<QualifiedName, List<Column>> viewColumns) {
    /** Sorts and copies the lists. */
    public Catalog {
        owners = owners.stream().sorted(Comparator.comparing(Owner::key)).toList();
        unmanaged = unmanaged.stream()
                .sorted(Comparator.comparing(Unmanaged::kind).thenComparing(Unmanaged::name))
                .toList();
        viewColumns = Map.copyOf(viewColumns);
    }

    /** The tables that the schema leaves out with all their parts. */
    public List<Unmanaged> leftOut() {
        return unmanaged.stream().filter(Unmanaged::isTable).toList();
    }

    /** The schema with the owner of every object, be it the usual one or not. */
    public Schema withAllOwners() {
        return schema.plus(owners);
    }
}
