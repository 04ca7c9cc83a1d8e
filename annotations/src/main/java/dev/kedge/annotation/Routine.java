package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function or procedure, by the whole text of the statement that creates it.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Routine(sql = """
 *         CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
 *         BEGIN
 *             NEW.updated_at := now();
 *             RETURN NEW;
 *         END $$
 *         """)
 * @Routine(file = "net_price.sql")
 * package com.example.shop;
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
 * BEGIN
 *     NEW.updated_at := now();
 *     RETURN NEW;
 * END $$;
 * }</pre>
 *
 * <p>and the statement in {@code net_price.sql}. It stands on a package that has {@link Database}. A routine is told
 * from others by its name and the types of its arguments, which Kedge reads from the statement, so a routine whose
 * arguments change is another one (manual, CREATE FUNCTION, CREATE PROCEDURE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Routine.List.class)
public @interface Routine {

    /**
     * The {@code CREATE [OR REPLACE] FUNCTION} or {@code PROCEDURE} statement. Empty when {@link #file()} is given;
     * exactly one of both must be.
     */
    String sql() default "";

    /**
     * A resource that holds the statement: relative to the package, or from the root of the resources when it starts
     * with {@code /}. Empty when {@link #sql()} is given.
     */
    String file() default "";

    /** The comment. Empty for none. */
    String comment() default "";

    /** Several routines of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** The routines. */
        Routine[] value();
    }
}
