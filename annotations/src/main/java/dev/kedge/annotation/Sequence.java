package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence that stands by itself; one that numbers a column is {@link Identity}.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Sequence(name = "invoice_number", start = 1000, increment = 10, cache = 20)
 * package com.example.shop;
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE SEQUENCE invoice_number INCREMENT BY 10 START WITH 1000 CACHE 20;
 * }</pre>
 *
 * <p>It stands on a package that has {@link Database}. {@link #start()}, {@link #min()} and {@link #max()} are unset
 * when they are not written; {@code Long.MIN_VALUE}, their default in Java, only stands for that (manual, CREATE
 * SEQUENCE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Sequence.List.class)
public @interface Sequence {

    /** The sequence's name. */
    String name();

    /** The schema that it lives in. Empty for the database's own. */
    String schema() default "";

    /** The type that bounds its numbers: {@code smallint}, {@code integer} or {@code bigint}. */
    String type() default "bigint";

    /** The first number. Unset: {@link #min()} of an ascending sequence, {@link #max()} of a descending one. */
    long start() default Long.MIN_VALUE;

    /** The step from a number to the next; negative for a descending sequence, never 0. */
    long increment() default 1;

    /** The least number. Unset: 1 for an ascending sequence, the least of the type for a descending one. */
    long min() default Long.MIN_VALUE;

    /** The greatest number. Unset: the greatest of the type for an ascending sequence, -1 for a descending one. */
    long max() default Long.MIN_VALUE;

    /** How many numbers a session takes at once; those that it does not use are lost. At least 1. */
    long cache() default 1;

    /** Whether the sequence starts over after its last number; if not, taking another is an error. */
    boolean cycle() default false;

    /**
     * The column that the sequence is dropped with, as {@code table.column} of the same schema and owner:
     * {@code OWNED BY}. Empty for none.
     */
    String ownedBy() default "";

    /** The comment. Empty for none. */
    String comment() default "";

    /**
     * The name that the sequence had before, so that its number is kept. Empty for none; it counts like {@link Was}.
     */
    String was() default "";

    /** Several sequences of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** The sequences. */
        Sequence[] value();
    }
}
