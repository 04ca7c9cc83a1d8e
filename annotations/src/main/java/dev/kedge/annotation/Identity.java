package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a column that PostgreSQL numbers itself: {@code GENERATED … AS IDENTITY}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Identity {

    /** Whether an application may supply a value of its own. */
    Generation value() default Generation.ALWAYS;

    /** The two kinds of identity columns of the SQL standard. */
    enum Generation {
        /** The server's number always stands; an {@code INSERT} with a value of its own is an error. */
        ALWAYS,
        /** The server's number stands where an {@code INSERT} gives none. */
        BY_DEFAULT
    }
}
