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

    /** The condition, such as {@code volume >= 0}. */
    String value();

    /** The constraint's name; empty for {@code <table>_<column>_check}, or {@code <table>_check} on an entity. */
    String name() default "";

    /**
     * Whether tables that inherit from this one are spared: {@code NO INHERIT}. Not for partitioned tables. Unset, they
     * are held to it too.
     */
    boolean noInherit() default false;

    /**
     * Whether rows that are there already are never checked, only new and changed ones: {@code NOT VALID} for good.
     * Unset, all rows are validated.
     */
    boolean notValid() default false;

    /**
     * The name that the constraint had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";

    /** Several checks of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The checks. */
        Check[] value();
    }
}
