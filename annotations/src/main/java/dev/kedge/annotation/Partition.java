package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partition of an entity's table. It has the columns of the entity, and bounds and storage settings of its own.
 *
 * <p>Most partitions are declared on the entity itself:
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
 * <p>Indexes, constraints and row triggers of the table also apply to its partitions (manual, CREATE TABLE). A partition
 * that has parts of its own is an interface that extends the entity, or the interface of the partition that it is a part
 * of. It may have {@link Index}, {@link Unique}, {@link PrimaryKey}, {@link Check}, {@link References}, {@link Exclude},
 * {@link Trigger}, {@link Policy}, {@link RowSecurity}, {@link Grant}, {@link Revoke} and {@link Owner}. An accessor that
 * it declares again has what is written there: {@code @Column} with {@code nullable = false}, a default
 * ({@code defaultSql = "NULL"} for none), a comment or a backfill.
 *
 * <pre>{@code
 * @Partition(bounds = "IN ('us')", comment = "The largest market")
 * @Check("id > 0")
 * interface CustomerUs extends Customer {
 *     @Override
 *     @Index
 *     @Column(defaultSql = "'us'")
 *     String region();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE customer_us PARTITION OF customer FOR VALUES IN ('us');
 * ALTER TABLE customer_us ALTER COLUMN region SET DEFAULT 'us';
 * ALTER TABLE customer_us ADD CONSTRAINT customer_us_check CHECK (id > 0);
 * CREATE INDEX customer_us_region_idx ON customer_us (region);
 * COMMENT ON TABLE customer_us IS 'The largest market';
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Partition.List.class)
public @interface Partition {

    /**
     * {@return the name of the partition; on an interface of its own, by default the interface's name in snake_case} On an
     * entity it must be set.
     */
    String name() default "";

    /** {@return the schema that it is in; empty for the schema of its table} */
    String schema() default "";

    /**
     * {@return the table that it is a partition of: another partition that has {@link #by()}; empty for the table of
     * the entity} On an interface of its own it follows from what the interface extends.
     */
    String of() default "";

    /**
     * {@return the rows that it holds: {@code FROM (…) TO (…)}, {@code IN (…)} or {@code WITH (MODULUS …, REMAINDER
     * …)}, or {@code DEFAULT} for the rows that do not belong to another partition}
     */
    String bounds();

    /** {@return how it is partitioned itself, at most one; empty for a partition that holds rows} */
    PartitionBy[] by() default {};

    /**
     * {@return storage parameters as {@code name=value}; empty for PostgreSQL's defaults} They are not possible with
     * {@link #by()}.
     */
    String[] parameters() default {};

    /**
     * {@return the tablespace; empty for the default tablespace of the database} It is not possible with {@link #by()}.
     */
    String tablespace() default "";

    /** {@return whether it is unlogged: its rows are not in the WAL and are lost in a crash} */
    boolean unlogged() default false;

    /** {@return the comment of the partition: {@code COMMENT ON TABLE}; empty for none} */
    String comment() default "";

    /**
     * {@return what the WAL contains of a row that is updated or deleted} It is not inherited from the table.
     *
     * <pre>{@code
     * ALTER TABLE customer_eu REPLICA IDENTITY FULL;
     * }</pre>
     */
    ReplicaIdentity replicaIdentity() default ReplicaIdentity.DEFAULT;

    /**
     * {@return the unique index or key whose columns are the replica identity, by its name, which is that of the table for an inherited index; empty for
     * {@link #replicaIdentity()}} Its columns are NOT NULL, and it is neither partial nor deferrable.
     *
     * <pre>{@code
     * ALTER TABLE customer_eu REPLICA IDENTITY USING INDEX customer_eu_id_idx;
     * }</pre>
     */
    String replicaIdentityIndex() default "";

    /**
     * {@return the index or key by which CLUSTER sorts the rows, by its name, which is that of the table for an inherited index; empty for none} Migrations never run CLUSTER,
     * which rewrites the table and blocks reads and writes of it. It is not inherited from the table.
     *
     * <pre>{@code
     * ALTER TABLE customer_eu CLUSTER ON customer_eu_id_idx;
     * }</pre>
     */
    String cluster() default "";

    /**
     * {@return the former name of the partition, so that its rows are kept; empty if it was not renamed} It is used
     * once, like {@link Was}.
     */
    String was() default "";

    /** Several partitions of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** {@return the partitions} */
        Partition[] value();
    }
}
