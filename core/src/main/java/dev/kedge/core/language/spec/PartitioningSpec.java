package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.stability.Internal;

/** A {@link Partitioning} as it is said in the step language. */
@Internal
public final class PartitioningSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public PartitioningSpec(Partitioning.Method method) {
        super(Partitioning.class, method);
    }

    /** Adds the columns or expressions that decide, in order. */
    public PartitioningSpec keys(String... keys) {
        add("keys", (Object[]) keys);
        return this;
    }

    /** Adds the columns or expressions that decide, in order. */
    public PartitioningSpec keys(IndexKeySpec... keys) {
        add("keys", (Object[]) keys);
        return this;
    }
}
