package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.schema.RowSecurity;
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

    /**
     * Makes it unlogged.
     *
     * @return this spec
     */
    public PartitionSpec unlogged() {
        set("unlogged", true);
        return this;
    }

    /**
     * Sets whether row security is enabled.
     *
     * @param rowSecurity the row security
     * @return this spec
     */
    public PartitionSpec rowSecurity(RowSecurity rowSecurity) {
        set("rowSecurity", rowSecurity);
        return this;
    }

    /**
     * Adds the columns that differ from those above it.
     *
     * @param columns the differences
     * @return this spec
     */
    public PartitionSpec columns(PartitionColumnSpec... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Sets its own primary key.
     *
     * @param primaryKey the primary key
     * @return this spec
     */
    public PartitionSpec primaryKey(PrimaryKeySpec primaryKey) {
        set("primaryKey", primaryKey);
        return this;
    }

    /**
     * Adds its own unique constraints.
     *
     * @param uniques the unique constraints
     * @return this spec
     */
    public PartitionSpec uniques(UniqueSpec... uniques) {
        add("uniques", (Object[]) uniques);
        return this;
    }

    /**
     * Adds its own check constraints.
     *
     * @param checks the checks
     * @return this spec
     */
    public PartitionSpec checks(CheckSpec... checks) {
        add("checks", (Object[]) checks);
        return this;
    }

    /**
     * Adds its own foreign keys.
     *
     * @param foreignKeys the foreign keys
     * @return this spec
     */
    public PartitionSpec foreignKeys(ForeignKeySpec... foreignKeys) {
        add("foreignKeys", (Object[]) foreignKeys);
        return this;
    }

    /**
     * Adds its own exclusion constraints.
     *
     * @param exclusions the exclusion constraints
     * @return this spec
     */
    public PartitionSpec exclusions(ExclusionSpec... exclusions) {
        add("exclusions", (Object[]) exclusions);
        return this;
    }

    /**
     * Adds its own indexes that no constraint owns.
     *
     * @param indexes the indexes
     * @return this spec
     */
    public PartitionSpec indexes(IndexSpec... indexes) {
        add("indexes", (Object[]) indexes);
        return this;
    }

    /**
     * Adds its own triggers.
     *
     * @param triggers the triggers
     * @return this spec
     */
    public PartitionSpec triggers(TriggerSpec... triggers) {
        add("triggers", (Object[]) triggers);
        return this;
    }

    /**
     * Adds its own policies.
     *
     * @param policies the policies
     * @return this spec
     */
    public PartitionSpec policies(PolicySpec... policies) {
        add("policies", (Object[]) policies);
        return this;
    }

    /**
     * Adds its own statistics objects.
     *
     * @param statistics the statistics objects
     * @return this spec
     */
    public PartitionSpec statistics(StatisticsSpec... statistics) {
        add("statistics", (Object[]) statistics);
        return this;
    }

    /** A {@link PartitionColumn} in the step language. */
    @Internal
    public static final class PartitionColumnSpec extends Spec {
        /**
         * Creates a spec of the required components. Every other component has its neutral value until it is set.
         *
         * @param name the name of the column
         */
        public PartitionColumnSpec(String name) {
            super(PartitionColumn.class, name);
        }

        /**
         * Makes it NOT NULL although the column above it may be null.
         *
         * @return this spec
         */
        public PartitionColumnSpec notNull() {
            set("notNull", true);
            return this;
        }

        /**
         * Sets its own default.
         *
         * @param defaultValue the default as SQL text; {@code NULL} for none
         * @return this spec
         */
        public PartitionColumnSpec defaultValue(String defaultValue) {
            set("defaultValue", defaultValue);
            return this;
        }

        /**
         * Sets its comment.
         *
         * @param comment the text
         * @return this spec
         */
        public PartitionColumnSpec comment(String comment) {
            set("comment", comment);
            return this;
        }

        /**
         * Sets what ANALYZE collects of it.
         *
         * @param statistics the statistics target and the options
         * @return this spec
         */
        public PartitionColumnSpec statistics(ColumnStatisticsSpec statistics) {
            set("statistics", statistics);
            return this;
        }
    }

    /**
     * Sets a replica identity other than the primary key.
     *
     * @param replicaIdentity the replica identity
     * @return this spec
     */
    public PartitionSpec replicaIdentity(ReplicaIdentitySpec replicaIdentity) {
        set("replicaIdentity", replicaIdentity);
        return this;
    }

    /**
     * Sets the index by which CLUSTER sorts it.
     *
     * @param cluster the name of the index
     * @return this spec
     */
    public PartitionSpec cluster(String cluster) {
        set("cluster", cluster);
        return this;
    }
}
