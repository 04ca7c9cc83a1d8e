package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A composite type: a row of named attributes that a column holds as one value.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @CompositeType(
 *         name = "address",
 *         attributes = {
 *             @CompositeType.Attribute(name = "street", type = "text", collation = "\"C\""),
 *             @CompositeType.Attribute(name = "zip", type = "varchar(10)")
 *         })
 * package com.example.shop;
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TYPE address AS (street text COLLATE "C", zip varchar(10));
 * }</pre>
 *
 * <p>It stands on a package that has {@link Database}. Attributes have no default, no check and no NOT NULL; a domain
 * over the type can have them (manual, CREATE TYPE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(CompositeType.List.class)
public @interface CompositeType {

    /** The type's name. */
    String name();

    /** The schema that it lives in. Empty for the database's own. */
    String schema() default "";

    /** The attributes in their order. */
    Attribute[] attributes();

    /** The comment. Empty for none. */
    String comment() default "";

    /**
     * The name that the type had before, so that it is renamed in place of dropped and created. Empty for none; it
     * counts like {@link Was}.
     */
    String was() default "";

    /** An attribute of a composite type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Attribute {

        /** The attribute's name. */
        String name();

        /** Its type, as PostgreSQL writes it. */
        String type();

        /** Its collation, such as {@code "C"} with its quotes. Empty for the one of the type. */
        String collation() default "";

        /**
         * The name that the attribute had before, so that its values are kept. Empty for none; it counts like {@link Was}.
         */
        String was() default "";
    }

    /** Several composite types of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** The types. */
        CompositeType[] value();
    }
}
