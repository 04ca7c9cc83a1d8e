package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column a serial column: its default is the next number of a sequence, which is dropped with the column (manual,
 * Numeric Types, Serial Types). It is for tables that have such columns already. {@link Identity} is the better choice for new
 * ones: an INSERT cannot set a number of its own by mistake, and needs no rights on the sequence.
 *
 * <pre>{@code
 * @Table
 * interface Film {
 *     @Id @Serial int id();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE SEQUENCE film_id_seq AS integer;
 * CREATE TABLE film (
 *     id integer NOT NULL DEFAULT nextval('film_id_seq'::regclass),
 *     CONSTRAINT film_pkey PRIMARY KEY (id)
 * );
 * ALTER SEQUENCE film_id_seq OWNED BY film.id;
 * }</pre>
 *
 * <p>A sequence that several columns use, that no column owns, or that has a comment, is declared with {@link Sequence}, and the
 * default of its columns with {@link Column#defaultSql()}.
 *
 * <p>{@code Long.MIN_VALUE}, the default of {@link #start()}, {@link #min()} and {@link #max()}, means that they are not set
 * (manual, CREATE SEQUENCE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Serial {

    /**
     * {@return the name of the sequence, which is in the schema of the table; empty for the name that the server gives,
     * {@code <table>_<column>_seq}} If the table or column is renamed, Kedge also renames a sequence with the server's name;
     * PostgreSQL would not.
     */
    String sequence() default "";

    /**
     * {@return the type of the numbers, {@code smallint}, {@code integer} or {@code bigint}; empty for the type of the column}
     * Before PostgreSQL 10, every sequence was {@code bigint}.
     */
    String type() default "";

    /**
     * {@return the first number; by default {@link #min()} of an ascending sequence, {@link #max()} of a descending
     * one}
     */
    long start() default Long.MIN_VALUE;

    /** {@return the difference between a number and the next; negative for a descending sequence, never 0} */
    long increment() default 1;

    /**
     * {@return the smallest number; by default 1 for an ascending sequence, the smallest number of {@link #type()} for a
     * descending one}
     */
    long min() default Long.MIN_VALUE;

    /**
     * {@return the largest number; by default the largest number of {@link #type()} for an ascending sequence, -1 for a
     * descending one}
     */
    long max() default Long.MIN_VALUE;

    /** {@return how many numbers a session caches, at least 1} Numbers that a session does not use are lost. */
    long cache() default 1;

    /** {@return whether the sequence starts again after its last number} By default the next number is an error. */
    boolean cycle() default false;
}
