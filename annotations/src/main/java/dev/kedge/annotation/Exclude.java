package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint: no two rows may meet all its comparisons.
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
 * <p>See manual, CREATE TABLE. {@code btree_gist} gives gist the operator {@code =} of plain types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclude.List.class)
public @interface Exclude {

    /**
     * The comparisons: a key as in {@link Index#columns()}, then {@code WITH} and an operator that gives the same
     * either way round.
     */
    String[] elements();

    /** The index method; it must know the operators. */
    String using() default "gist";

    /** The condition of the rows that are compared. Empty for all rows. */
    String where() default "";

    /**
     * Columns that the index carries along without being compared, nor part of a name that is left out. Empty for none.
     */
    String[] include() default {};

    /** When the constraint is checked. Unset, it is not deferrable. */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * The constraint's name; empty for {@code <table>_<columns>_excl}, where a function's name stands for its call and
     * {@code expr} for any other expression.
     */
    String name() default "";

    /**
     * The name that the constraint had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";

    /** Several exclusion constraints of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The constraints. */
        Exclude[] value();
    }
}
