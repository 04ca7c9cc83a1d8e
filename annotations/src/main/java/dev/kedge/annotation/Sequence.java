package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence that is an object of its own. To number a column, use {@link Identity}.
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
 * <p>It is written on a package that has {@link Database}. {@code Long.MIN_VALUE}, the default of {@link #start()},
 * {@link #min()} and {@link #max()}, means that they are not set (manual, CREATE SEQUENCE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Sequence.List.class)
public @interface Sequence {

    /** {@return the name of the sequence} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the type that limits its numbers: {@code smallint}, {@code integer} or {@code bigint}} */
    String type() default "bigint";

    /**
     * {@return the first number; by default {@link #min()} of an ascending sequence, {@link #max()} of a descending
     * one}
     */
    long start() default Long.MIN_VALUE;

    /** {@return the difference between a number and the next; negative for a descending sequence, never 0} */
    long increment() default 1;

    /**
     * {@return the smallest number; by default 1 for an ascending sequence, the smallest number of the type for a
     * descending one}
     */
    long min() default Long.MIN_VALUE;

    /**
     * {@return the largest number; by default the largest number of the type for an ascending sequence, -1 for a
     * descending one}
     */
    long max() default Long.MIN_VALUE;

    /** {@return how many numbers a session caches, at least 1} Numbers that a session does not use are lost. */
    long cache() default 1;

    /** {@return whether the sequence starts again after its last number} By default the next number is an error. */
    boolean cycle() default false;

    /**
     * {@return the column that owns the sequence, as {@code table.column}: {@code OWNED BY}; empty for none} The
     * sequence is dropped with the column. Its table must be in the same schema and have the same owner.
     */
    String ownedBy() default "";

    /**
     * {@return whether the sequence is written to the WAL; by default as the table that owns it, and always if no table
     * does} Any other value needs PostgreSQL 15.
     */
    Persistence persistence() default Persistence.OF_OWNER;

    /** {@return the comment; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the sequence, so that its current number is kept; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Whether changes of a sequence are written to the WAL. */
    enum Persistence {
        /** As those of the table that owns the sequence, or always if no table does. */
        OF_OWNER,
        /** Always, also if the table that owns the sequence is unlogged: {@code ALTER SEQUENCE … SET LOGGED}. */
        LOGGED,
        /** Never, so a crash of the server sets the sequence back to its start: {@code CREATE UNLOGGED SEQUENCE}. */
        UNLOGGED
    }

    /** Several sequences of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the sequences} */
        Sequence[] value();
    }
}
