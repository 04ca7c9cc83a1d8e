package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partition of an entity's table: it has the entity's columns and nothing of its own but its bounds and its storage.
 *
 * <pre>{@code
 * @Table
 * @PartitionBy(value = PartitionBy.Method.LIST, keys = "region")
 * @Partition(
 *         name = "customer_eu",
 *         bounds = "IN ('de', 'fr')",
 *         by = @PartitionBy(value = PartitionBy.Method.HASH, keys = "id"))
 * @Partition(name = "customer_eu_0", of = "customer_eu", bounds = "WITH (MODULUS 2, REMAINDER 0)")
 * @Partition(name = "customer_eu_1", of = "customer_eu", bounds = "WITH (MODULUS 2, REMAINDER 1)")
 * @Partition(name = "customer_other", bounds = "DEFAULT", parameters = "fillfactor=70")
 * interface Customer {
 *     String region();
 *     long id();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE customer (region text NOT NULL, id bigint NOT NULL) PARTITION BY LIST (region);
 * CREATE TABLE customer_eu PARTITION OF customer FOR VALUES IN ('de', 'fr') PARTITION BY HASH (id);
 * CREATE TABLE customer_eu_0 PARTITION OF customer_eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
 * CREATE TABLE customer_eu_1 PARTITION OF customer_eu FOR VALUES WITH (MODULUS 2, REMAINDER 1);
 * CREATE TABLE customer_other PARTITION OF customer DEFAULT WITH (fillfactor=70);
 * }</pre>
 *
 * <p>A partition lives in the schema of its table. Indexes, constraints and row triggers of the table are on its
 * partitions as well (manual, CREATE TABLE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Partition.List.class)
public @interface Partition {

    /** The partition's name. */
    String name();

    /** The schema that it lives in. Empty for its table's. */
    String schema() default "";

    /** The table that it is a part of: a partition that has {@link #by()}. Empty for the entity's table itself. */
    String of() default "";

    /**
     * Which rows it holds: {@code FROM (…) TO (…)}, {@code IN (…)} or {@code WITH (MODULUS …, REMAINDER …)}, or
     * {@code DEFAULT} for those that no other one takes.
     */
    String bounds();

    /** How it is partitioned itself: one, or empty when it holds rows. */
    PartitionBy[] by() default {};

    /**
     * Storage parameters as {@code name=value}, not for one that has {@link #by()}. Empty for PostgreSQL's defaults.
     */
    String[] parameters() default {};

    /** The tablespace, not for one that has {@link #by()}. Empty for the database's default. */
    String tablespace() default "";

    /**
     * The name that the partition had before, so that its rows are kept. Empty for none; it counts like {@link Was}.
     */
    String was() default "";

    /** Several partitions of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The partitions. */
        Partition[] value();
    }
}
