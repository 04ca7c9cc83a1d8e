package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A range type: an interval between two values of another type, with a multirange type for several such intervals.
 * Columns use both by name.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @RangeType(name = "price_range", subtype = "numeric")
 * package com.example.shop;
 *
 * @Table
 * interface Discount {
 *     @Column(type = "price_range") String prices();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TYPE price_range AS RANGE (SUBTYPE = numeric);
 * CREATE TABLE discount (prices price_range NOT NULL);
 * }</pre>
 *
 * <p>It is written on a package that has {@link Database} (manual, CREATE TYPE). PostgreSQL can change nothing of a range
 * type but its names, so its definition can change only while no column, key or check uses it ({@code KDG256}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(RangeType.List.class)
public @interface RangeType {

    /** {@return the name of the range type} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the type of the bounds, as PostgreSQL writes it: {@code SUBTYPE = …}} Modifiers such as a length have no effect. */
    String subtype();

    /** {@return the operator class that orders the bounds: {@code SUBTYPE_OPCLASS = …}; empty for the default one of the subtype} */
    String operatorClass() default "";

    /** {@return the collation that orders the bounds, such as {@code "C"} with its quotes; empty for the one of the subtype} */
    String collation() default "";

    /**
     * {@return the function that converts ranges to their canonical form: {@code CANONICAL = …}; empty for none} The
     * function must exist before the type, so it must come from an extension.
     */
    String canonical() default "";

    /** {@return the function that returns the distance of two bounds: {@code SUBTYPE_DIFF = …}; empty for none} */
    String subtypeDiff() default "";

    /**
     * {@return the name of the multirange type: {@code MULTIRANGE_TYPE_NAME = …}; empty for the name of the range type with
     * {@code multirange} in place of {@code range}, or with {@code _multirange} at the end}
     */
    String multirange() default "";

    /** {@return the comment; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the range type, so that it is renamed instead of dropped and created; empty if it was not
     * renamed} It takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several range types of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the range types} */
        RangeType[] value();
    }
}
