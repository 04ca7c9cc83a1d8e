package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as an entity: one table, whose columns are the interface's accessors.
 *
 * <pre>{@code
 * @Table(schema = "market", comment = "Daily closing prices", parameters = {"fillfactor=70", "autovacuum_enabled=false"})
 * public interface Price {
 *     @Id long id();
 *     String symbol();
 *     Optional<BigDecimal> adjustedClose();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE SCHEMA market;
 * CREATE TABLE market.price (
 *     id bigint NOT NULL,
 *     symbol text NOT NULL,
 *     adjusted_close numeric,
 *     CONSTRAINT price_pkey PRIMARY KEY (id)
 * ) WITH (fillfactor=70, autovacuum_enabled=false);
 * COMMENT ON TABLE market.price IS 'Daily closing prices';
 * }</pre>
 *
 * <p>Every abstract method without parameters is a column, including inherited methods. Default and static methods and
 * methods with {@link Transient} are not columns. {@link Check}, {@link Unique}, {@link Index} and {@link References}
 * on an interface that it extends also apply to the table. See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /** {@return the name of the table; empty for the name of the interface in snake_case} */
    String name() default "";

    /**
     * {@return the schema that the table is in; empty for the schema of the database, {@link Database#schema()}} Any
     * other schema is created with the first object in it.
     */
    String schema() default "";

    /** {@return the comment on the table; empty for none} */
    String comment() default "";

    /**
     * {@return whether changes are not written to the WAL: {@code CREATE UNLOGGED TABLE}} Writes are faster, but the
     * rows are lost if the server crashes, and replicas do not have them.
     */
    boolean unlogged() default false;

    /** {@return storage parameters as {@code name=value}; empty for PostgreSQL's defaults} */
    String[] parameters() default {};

    /**
     * {@return the tablespace, which must exist; empty for the default tablespace of the database} {@code pg_default}
     * is treated like the default.
     */
    String tablespace() default "";

    /**
     * {@return what the WAL contains of a row that is updated or deleted} Partitions do not inherit it.
     *
     * <pre>{@code
     * ALTER TABLE price REPLICA IDENTITY FULL;
     * }</pre>
     */
    ReplicaIdentity replicaIdentity() default ReplicaIdentity.DEFAULT;

    /**
     * {@return the unique index or key whose columns are the replica identity, by its name; empty for
     * {@link #replicaIdentity()}} Its columns are NOT NULL, and it is neither partial nor deferrable.
     *
     * <pre>{@code
     * ALTER TABLE price REPLICA IDENTITY USING INDEX price_symbol_day_key;
     * }</pre>
     */
    String replicaIdentityIndex() default "";

    /**
     * {@return the index or key by which CLUSTER sorts the rows, by its name; empty for none} Migrations never run CLUSTER,
     * which rewrites the table and blocks reads and writes of it. Partitions do not inherit it, and a partitioned table cannot have one.
     *
     * <pre>{@code
     * ALTER TABLE price CLUSTER ON price_day_idx;
     * }</pre>
     */
    String cluster() default "";

    /**
     * {@return the columns that are retired, by their names in SQL; empty for none} A retired column has no accessor, so
     * that no code that is compiled now uses it, but it stays in the table with its keys, indexes, checks and rights:
     * code that was compiled earlier still reads it. When a release with this change runs everywhere, remove the name;
     * the next revision drops the column:
     *
     * <pre>{@code
     * ALTER TABLE stocks DROP COLUMN sector;
     * }</pre>
     */
    String[] retired() default {};
}
