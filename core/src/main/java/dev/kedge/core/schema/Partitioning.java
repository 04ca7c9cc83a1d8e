package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the rows of a table are spread over its partitions (manual, section 5.12).
 *
 * @param method by what
 * @param keys the columns or expressions that decide, in order
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

    /** Copies the list. */
    public Partitioning {
        keys = List.copyOf(keys);
    }

    /** What it becomes when something gets another name; {@code owner} is the table's name before that. */
    Partitioning renamed(Renaming renaming, QualifiedName owner) {
        return new Partitioning(
                method, keys.stream().map(key -> key.renamed(renaming, owner)).toList());
    }

    @Override
    public String toString() {
        return method + " (" + keys.stream().map(IndexKey::toString).collect(Collectors.joining(", ")) + ")";
    }
}
