package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key: on an accessor from its column, on the entity from {@link #columns()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(References.List.class)
public @interface References {

    /** The entity that is referred to. */
    Class<?> value();

    /** The names of the referring columns, on an entity; empty on an accessor. */
    String[] columns() default {};

    /** The names of the columns referred to; empty for the other table's primary key. */
    String[] target() default {};

    /** What happens to a row when the row that it refers to is deleted. */
    Action onDelete() default Action.NO_ACTION;

    /** What happens to a row when the key that it refers to changes. */
    Action onUpdate() default Action.NO_ACTION;

    /** The constraint's name; empty for {@code <table>_<columns>_fkey}. */
    String name() default "";

    /** The referential actions of PostgreSQL. */
    enum Action {
        /** The change is an error once the statement ends. */
        NO_ACTION,
        /** The change is an error at once. */
        RESTRICT,
        /** The referring row changes along. */
        CASCADE,
        /** The referring columns become null. */
        SET_NULL,
        /** The referring columns take their defaults. */
        SET_DEFAULT
    }

    /** Several foreign keys of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The foreign keys. */
        References[] value();
    }
}
