package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an enum is stored; without it an enum is a PostgreSQL enum type named after it in snake_case.
 *
 * <p>The stored values are the constants' names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {

    /** The type's name; empty for the enum's name in snake_case. */
    String name() default "";

    /** How its columns are typed. */
    Storage storage() default Storage.TYPE;

    /** The two ways to store an enum. */
    enum Storage {
        /** As a PostgreSQL enum type: {@code CREATE TYPE … AS ENUM}. */
        TYPE,
        /** As {@code text} with a check that lists the constants. */
        TEXT
    }
}
