package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.stability.Internal;

/** A {@link Partition} as it is said in the step language. */
@Internal
public final class PartitionSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public PartitionSpec(String name, String of, String bounds) {
        super(Partition.class, name, of, bounds);
    }

    /** Sets how it is partitioned itself. */
    public PartitionSpec partitioning(PartitioningSpec partitioning) {
        set("partitioning", partitioning);
        return this;
    }

    /** Adds its storage parameters. */
    public PartitionSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /** Sets where it is kept. */
    public PartitionSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }
}
