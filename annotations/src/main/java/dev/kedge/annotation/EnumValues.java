package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum type by its values, for one that no Java enum can declare: its values are no Java names, or no column holds it.
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
 * <p>It stands on a package that has {@link Database} (manual, CREATE TYPE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(EnumValues.List.class)
public @interface EnumValues {

    /** The type's name. */
    String name();

    /** The schema that it lives in. Empty for the database's own. */
    String schema() default "";

    /** The values in their order. */
    String[] values();

    /** The name that the type had before, so that its values are kept. Empty for none; it counts like {@link Was}. */
    String was() default "";

    /** Several enum types of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The enum types. */
        EnumValues[] value();
    }
}
