package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A check constraint: a SQL condition that no row may make false. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Check.List.class)
public @interface Check {

    /** The condition, such as {@code volume >= 0}. */
    String value();

    /** The constraint's name; empty for {@code <table>_<column>_check}, or {@code <table>_check} on an entity. */
    String name() default "";

    /** Several checks of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The checks. */
        Check[] value();
    }
}
