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
 * <p>It is written on a package that has {@link Database}. Attributes have no default, no check and no NOT NULL; a
 * domain over the type can have them (manual, CREATE TYPE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(CompositeType.List.class)
public @interface CompositeType {

    /** {@return the name of the type} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the attributes in order} */
    Attribute[] attributes();

    /** {@return the comment; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the type, so that it is renamed instead of dropped and created; empty if it was not
     * renamed} It takes effect once, like {@link Was}.
     */
    String was() default "";

    /** An attribute of a composite type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Attribute {

        /** {@return the name of the attribute} */
        String name();

        /** {@return the type, as PostgreSQL writes it} */
        String type();

        /** {@return the collation, such as {@code "C"} with its quotes; empty for the one of the type} */
        String collation() default "";

        /** {@return the comment of the attribute: {@code COMMENT ON COLUMN}; empty for none} */
        String comment() default "";

        /**
         * {@return the former name of the attribute, so that its values are kept; empty if it was not renamed} It takes
         * effect once, like {@link Was}.
         */
        String was() default "";
    }

    /** Several composite types of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the types} */
        CompositeType[] value();
    }
}
