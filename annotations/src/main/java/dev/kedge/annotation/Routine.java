package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function, procedure or aggregate, declared by the statement that creates it.
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
 * <p>and the statement in {@code net_price.sql}. It is written on a package that has {@link Database}. A routine is
 * identified by its name and the types of its arguments, which Kedge reads from the statement; so a routine with other
 * arguments is another routine (manual, CREATE FUNCTION, CREATE PROCEDURE).
 *
 * <p>An aggregate is declared in the same way, with any of its options (manual, CREATE AGGREGATE):
 *
 * <pre>{@code
 * @Routine(sql = "CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1')")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Routine.List.class)
public @interface Routine {

    /**
     * {@return the {@code CREATE [OR REPLACE] FUNCTION}, {@code PROCEDURE} or {@code AGGREGATE} statement; empty if
     * {@link #file()} is given} Exactly one of the two must be given.
     */
    String sql() default "";

    /**
     * {@return a resource that contains the statement: relative to the package, or to the root of the resources if it
     * starts with {@code /}; empty if {@link #sql()} is given}
     */
    String file() default "";

    /** {@return the comment; empty for none} */
    String comment() default "";

    /** Several routines of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the routines} */
        Routine[] value();
    }
}
