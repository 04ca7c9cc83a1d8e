package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as a view, plain or materialized: the accessors are its columns.
 *
 * <pre>{@code
 * @View(sql = "SELECT symbol, max(close) AS highest FROM price GROUP BY symbol", materialized = true)
 * @Index(columns = "symbol", unique = true)
 * interface PriceSummary {
 *     String symbol();
 *     BigDecimal highest();
 * }
 *
 * @View(sql = "SELECT id, email FROM customer WHERE active", checkOption = View.CheckOption.CASCADED)
 * interface ActiveCustomer {
 *     long id();
 *     String email();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE MATERIALIZED VIEW price_summary AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol WITH DATA;
 * CREATE UNIQUE INDEX price_summary_symbol_idx ON price_summary (symbol);
 * CREATE VIEW active_customer AS SELECT id, email FROM customer WHERE active WITH CASCADED CHECK OPTION;
 * }</pre>
 *
 * <p>Accessors are read as those of a {@link Table}; of {@link Column} only {@link Column#name()},
 * {@link Column#type()}, {@link Column#nullable()} and {@link Column#comment()} apply. The server knows of no NOT NULL
 * in a view, so whether a column can be null is what the accessor says (manual, CREATE VIEW, CREATE MATERIALIZED VIEW).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    /** The view's name; empty for the interface's name in snake_case. */
    String name() default "";

    /** The schema that it lives in. Empty for the database's own. */
    String schema() default "";

    /** The query. Empty when {@link #file()} is given; exactly one of both must be. */
    String sql() default "";

    /**
     * A resource that holds the query: relative to the package, or from the root of the resources when it starts with
     * {@code /}. Empty when {@link #sql()} is given.
     */
    String file() default "";

    /**
     * Whether the rows are stored, and stay as they are until {@code REFRESH MATERIALIZED VIEW}. Unset, the query runs
     * whenever the view is read.
     */
    boolean materialized() default false;

    /**
     * The columns' names in the order of the query's columns: {@code CREATE VIEW name (columns)}. Empty for the names
     * that the query gives them.
     */
    String[] columns() default {};

    /** Whether rows written through the view must be visible in it; not for a materialized one. */
    CheckOption checkOption() default CheckOption.NONE;

    /**
     * Whether the view's conditions come before those of a query that reads it, so that they leak nothing:
     * {@code security_barrier}. Not for a materialized one.
     */
    boolean securityBarrier() default false;

    /**
     * Whether the tables below are read with the rights of who reads the view, and not of its owner:
     * {@code security_invoker}, which needs PostgreSQL 15. Not for a materialized one.
     */
    boolean securityInvoker() default false;

    /** Storage parameters of a materialized view as {@code name=value}. Empty for PostgreSQL's defaults. */
    String[] parameters() default {};

    /** The tablespace of a materialized view. Empty for the database's default. */
    String tablespace() default "";

    /**
     * Whether a materialized view is filled when it is created; if not, it cannot be read before its first
     * {@code REFRESH MATERIALIZED VIEW}.
     */
    boolean withData() default true;

    /** The view's comment. Empty for none. */
    String comment() default "";

    /** What is checked when rows are written through a view. */
    enum CheckOption {
        /** Nothing: a row may be written that the view does not show. */
        NONE,
        /** This view's own condition: {@code WITH LOCAL CHECK OPTION}. */
        LOCAL,
        /** This view's condition and those of the views below: {@code WITH CASCADED CHECK OPTION}. */
        CASCADED
    }
}
