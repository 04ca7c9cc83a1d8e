package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint: a SQL condition that no row may make false.
 *
 * <pre>{@code
 * @Table
 * @Check(value = "low <= high", name = "price_range")
 * interface Price {
 *     @Check("volume >= 0") long volume();
 *     BigDecimal low();
 *     BigDecimal high();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE price (
 *     volume bigint NOT NULL,
 *     low numeric NOT NULL,
 *     high numeric NOT NULL,
 *     CONSTRAINT price_range CHECK (low <= high),
 *     CONSTRAINT price_volume_check CHECK (volume >= 0)
 * );
 * }</pre>
 *
 * <p>A condition that is null holds, and one may look at no other row (manual, CREATE TABLE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Check.List.class)
public @interface Check {

    /** {@return the condition, such as {@code volume >= 0}} */
    String value();

    /**
     * {@return the name of the constraint; empty for {@code <table>_<column>_check}, or {@code <table>_check} on an
     * entity}
     */
    String name() default "";

    /**
     * {@return whether the constraint does not apply to child tables: {@code NO INHERIT}} It is not possible on
     * partitioned tables. By default child tables inherit the constraint.
     */
    boolean noInherit() default false;

    /**
     * {@return whether existing rows are never checked, only new and changed ones: {@code NOT VALID}} By default all
     * rows are validated.
     */
    boolean notValid() default false;

    /**
     * {@return whether no row is ever checked: {@code NOT ENFORCED}, which needs PostgreSQL 18} The constraint only tells
     * readers of the schema what the rows are meant to be. By default the constraint is enforced.
     */
    boolean notEnforced() default false;

    /** {@return the comment of the constraint: {@code COMMENT ON CONSTRAINT}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the constraint, for a change of more than the name; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several checks of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** {@return the checks} */
        Check[] value();
    }
}
