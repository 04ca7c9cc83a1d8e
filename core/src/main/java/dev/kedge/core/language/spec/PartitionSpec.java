package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.stability.Internal;

/** A {@link Partition} in the step language. */
@Internal
public final class PartitionSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param of the name of the table that it is a partition of
     * @param bounds the bounds as SQL text, such as {@code FOR VALUES IN ('a')}
     */
    public PartitionSpec(String name, String of, String bounds) {
        super(Partition.class, name, of, bounds);
    }

    /**
     * Partitions the partition itself.
     *
     * @param partitioning the method and the keys
     * @return this spec
     */
    public PartitionSpec partitioning(PartitioningSpec partitioning) {
        set("partitioning", partitioning);
        return this;
    }

    /**
     * Adds its storage parameters.
     *
     * @param parameters storage parameters such as {@code fillfactor=70}
     * @return this spec
     */
    public PartitionSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /**
     * Sets the tablespace.
     *
     * @param tablespace the name of the tablespace
     * @return this spec
     */
    public PartitionSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }

    /**
     * Sets the comment of the partition.
     *
     * @param comment the comment
     * @return this spec
     */
    public PartitionSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
