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
 * <p>Every abstract method without parameters is a column, the inherited ones too; default and static methods and those
 * marked {@link Transient} are not. {@link Check}, {@link Unique}, {@link Index} and {@link References} on an interface that
 * it extends are the table's too. See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /** The table's name; empty for the interface's name in snake_case. */
    String name() default "";

    /**
     * The schema that the table lives in. Empty for the database's own, {@link Database#schema()}. Another one is
     * created with the first object in it.
     */
    String schema() default "";

    /** The table's comment; empty for none. */
    String comment() default "";

    /**
     * Whether changes are not written to the log, so that they are faster, and lost when the server crashes:
     * {@code CREATE UNLOGGED TABLE}. Replicas do not have the rows.
     */
    boolean unlogged() default false;

    /** Storage parameters as {@code name=value}. Empty for PostgreSQL's defaults. */
    String[] parameters() default {};

    /** The tablespace, which must be there. Empty for the database's default, which {@code pg_default} counts as too. */
    String tablespace() default "";
}
