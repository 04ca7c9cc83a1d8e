package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum type that a Java enum cannot declare, because its values are not Java names or no column has the type.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @EnumValues(name = "state", values = {"new", "in transit", "delivered"})
 * package com.example.shop;
 *
 * @Table
 * interface Parcel {
 *     @Column(type = "state") String state();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TYPE state AS ENUM ('new', 'in transit', 'delivered');
 * CREATE TABLE parcel (state state NOT NULL);
 * }</pre>
 *
 * <p>It is written on a package that has {@link Database} (manual, CREATE TYPE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(EnumValues.List.class)
public @interface EnumValues {

    /** {@return the name of the type} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the values in order} */
    String[] values();

    /** {@return the comment of the type: {@code COMMENT ON TYPE}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the type, so that its values are kept; empty if it was not renamed} It takes effect
     * once, like {@link Was}.
     */
    String was() default "";

    /** Several enum types of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** {@return the enum types} */
        EnumValues[] value();
    }
}
