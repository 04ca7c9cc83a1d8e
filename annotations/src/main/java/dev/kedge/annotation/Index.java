package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index: on an accessor over its column, on the entity over {@link #columns()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {

    /** The columns' names in order, on an entity; empty on an accessor. */
    String[] columns() default {};

    /** The index's name; empty for {@code <table>_<columns>_idx}. */
    String name() default "";

    /** Whether no two rows may have equal keys. */
    boolean unique() default false;

    /** The condition of a partial index; empty for an index of all rows. */
    String where() default "";

    /** The index method, such as {@code gin}. */
    String using() default "btree";

    /** Several indexes of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The indexes. */
        Index[] value();
    }
}
