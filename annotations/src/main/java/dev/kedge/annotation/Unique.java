package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint: on an accessor over its column, on the entity over {@link #columns()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Unique.List.class)
public @interface Unique {

    /** The columns' names, on an entity; empty on an accessor. */
    String[] columns() default {};

    /** The constraint's name; empty for {@code <table>_<columns>_key}. */
    String name() default "";

    /** Several unique constraints of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The constraints. */
        Unique[] value();
    }
}
