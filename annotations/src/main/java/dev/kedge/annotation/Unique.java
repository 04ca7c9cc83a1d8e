package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint: on an accessor over its column, on the entity over {@link #columns()}.
 *
 * <pre>{@code
 * @Table
 * @Unique(columns = {"tenant", "email"}, nullsNotDistinct = true)
 * interface Customer {
 *     @Id long id();
 *     Optional<Long> tenant();
 *     String email();
 *     @Unique String handle();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE customer (
 *     id bigint NOT NULL,
 *     tenant bigint,
 *     email text NOT NULL,
 *     handle text NOT NULL,
 *     CONSTRAINT customer_pkey PRIMARY KEY (id),
 *     CONSTRAINT customer_handle_key UNIQUE (handle),
 *     CONSTRAINT customer_tenant_email_key UNIQUE NULLS NOT DISTINCT (tenant, email)
 * );
 * }</pre>
 *
 * <p>See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Unique.List.class)
public @interface Unique {

    /** {@return the names of the columns, on an entity; empty on an accessor} */
    String[] columns() default {};

    /** {@return the name of the constraint; empty for {@code <table>_<columns>_key}} */
    String name() default "";

    /**
     * {@return {@code INCLUDE} columns: columns that the index stores in addition to its key; empty for none} They are
     * not part of a generated name.
     */
    String[] include() default {};

    /**
     * {@return whether nulls are treated as equal: {@code NULLS NOT DISTINCT}, which needs PostgreSQL 15} By default
     * any number of rows may be null.
     */
    boolean nullsNotDistinct() default false;

    /** {@return when the constraint is checked; by default after each row or statement} */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * {@return whether the last column is a range, and rows with equal values in the other columns may not overlap in
     * it: {@code UNIQUE (room, during WITHOUT OVERLAPS)}, which needs PostgreSQL 18} Its index is of the method
     * {@code gist}, which needs the extension {@code btree_gist} for columns that are not ranges. Building it blocks reads
     * and writes of the table. By default values are compared in all columns.
     */
    boolean withoutOverlaps() default false;

    /** {@return the comment of the constraint: {@code COMMENT ON CONSTRAINT}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the constraint, for a change of more than the name; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several unique constraints of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** {@return the constraints} */
        Unique[] value();
    }
}
