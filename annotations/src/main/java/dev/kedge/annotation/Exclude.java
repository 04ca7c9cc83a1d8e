package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint: no two rows may fulfil all of its comparisons.
 *
 * <pre>{@code
 * @Database(name = "hotel")
 * @Extension(name = "btree_gist")
 * package com.example.hotel;
 *
 * @Table
 * @Exclude(elements = {"room WITH =", "during WITH &&"}, where = "NOT cancelled")
 * interface Booking {
 *     int room();
 *     @Column(type = "tstzrange") String during();
 *     boolean cancelled();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE EXTENSION btree_gist;
 * CREATE TABLE booking (
 *     room integer NOT NULL,
 *     during tstzrange NOT NULL,
 *     cancelled boolean NOT NULL,
 *     CONSTRAINT booking_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled)
 * );
 * }</pre>
 *
 * <p>See manual, CREATE TABLE. The extension {@code btree_gist} provides the operator {@code =} of scalar types for
 * gist.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclude.List.class)
public @interface Exclude {

    /** {@return the comparisons: a key as in {@link Index#columns()}, then {@code WITH} and a commutative operator} */
    String[] elements();

    /** {@return the index method, which must support the operators} */
    String using() default "gist";

    /** {@return the condition that selects the rows to compare; empty for all rows} */
    String where() default "";

    /**
     * {@return {@code INCLUDE} columns: columns that the index stores in addition to its key; empty for none} They are
     * not part of a generated name.
     */
    String[] include() default {};

    /** {@return when the constraint is checked; by default after each row or statement} */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * {@return the name of the constraint; empty for {@code <table>_<columns>_excl}} In a generated name a function
     * call is replaced by the name of the function, and any other expression by {@code expr}.
     */
    String name() default "";

    /** {@return the comment of the constraint: {@code COMMENT ON CONSTRAINT}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the constraint, for a change of more than the name; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several exclusion constraints of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** {@return the constraints} */
        Exclude[] value();
    }
}
