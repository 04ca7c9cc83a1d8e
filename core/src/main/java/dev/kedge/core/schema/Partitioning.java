package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the rows of a table are distributed over its partitions (manual, section 5.12).
 *
 * @param method the method of partitioning
 * @param keys the partition key: columns or expressions, in order
 */
@Experimental
public record Partitioning(Method method, List<IndexKey> keys) {

    /** The methods of partitioning. */
    public enum Method {
        /** By ranges of the keys. */
        RANGE,
        /** By lists of the key's values. */
        LIST,
        /** By the remainder of the keys' hash. */
        HASH
    }

    /**
     * Copies the list.
     *
     * @param method the method of partitioning
     * @param keys the partition key: columns or expressions, in order
     */
    public Partitioning {
        keys = List.copyOf(keys);
    }

    /** The partitioning after a rename; {@code owner} is the old name of the table. */
    Partitioning renamed(Renaming renaming, QualifiedName owner) {
        return new Partitioning(
                method, keys.stream().map(key -> key.renamed(renaming, owner)).toList());
    }

    @Override
    public String toString() {
        return method + " (" + keys.stream().map(IndexKey::toString).collect(Collectors.joining(", ")) + ")";
    }
}
