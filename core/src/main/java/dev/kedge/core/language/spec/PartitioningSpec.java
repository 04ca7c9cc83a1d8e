package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.stability.Internal;

/** A {@link Partitioning} in the step language. */
@Internal
public final class PartitioningSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param method range, list or hash
     */
    public PartitioningSpec(Partitioning.Method method) {
        super(Partitioning.class, method);
    }

    /**
     * Adds the columns or expressions of the partition key, in order.
     *
     * @param keys the keys; a column is given by its name, an expression by its text
     * @return this spec
     */
    public PartitioningSpec keys(String... keys) {
        add("keys", (Object[]) keys);
        return this;
    }

    /**
     * Adds the columns or expressions of the partition key, in order.
     *
     * @param keys the keys; a column is given by its name, an expression by its text
     * @return this spec
     */
    public PartitioningSpec keys(IndexKeySpec... keys) {
        add("keys", (Object[]) keys);
        return this;
    }
}
