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
 * <p>Accessors are read like those of a {@link Table}; only {@link Column#name()}, {@link Column#type()}, {@link
 * Column#nullable()} and {@link Column#comment()} of {@link Column} apply. Views have no NOT NULL on the server, so the
 * accessor determines whether a column can be null (manual, CREATE VIEW, CREATE MATERIALIZED VIEW).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    /** {@return the name of the view; empty for the name of the interface in snake_case} */
    String name() default "";

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the query; empty if {@link #file()} is given} Exactly one of the two must be given. */
    String sql() default "";

    /**
     * {@return a resource that contains the query: relative to the package, or to the root of the resources if it
     * starts with {@code /}; empty if {@link #sql()} is given}
     */
    String file() default "";

    /**
     * {@return whether the view is materialized: its rows are stored until {@code REFRESH MATERIALIZED VIEW}} By
     * default the query runs whenever the view is read.
     */
    boolean materialized() default false;

    /**
     * {@return the names of the columns in the order of the query: {@code CREATE VIEW name (columns)}; empty for the
     * names in the query}
     */
    String[] columns() default {};

    /**
     * {@return whether rows that are written through the view must be visible in it; by default they need not be} It
     * does not apply to materialized views.
     */
    CheckOption checkOption() default CheckOption.NONE;

    /**
     * {@return whether the conditions of the view are evaluated before those of a query that reads it, so that no rows
     * leak: {@code security_barrier}} It does not apply to materialized views.
     */
    boolean securityBarrier() default false;

    /**
     * {@return whether the underlying tables are read with the privileges of the role that queries the view instead of
     * its owner: {@code security_invoker}, which needs PostgreSQL 15} It does not apply to materialized views.
     */
    boolean securityInvoker() default false;

    /** {@return storage parameters of a materialized view as {@code name=value}; empty for PostgreSQL's defaults} */
    String[] parameters() default {};

    /** {@return the tablespace of a materialized view; empty for the default tablespace of the database} */
    String tablespace() default "";

    /**
     * {@return whether a materialized view is filled when it is created} Otherwise it cannot be read before the first
     * {@code REFRESH MATERIALIZED VIEW}.
     */
    boolean withData() default true;

    /** {@return the comment on the view; empty for none} */
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
