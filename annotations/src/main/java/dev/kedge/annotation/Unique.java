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

    /** The columns' names, on an entity; empty on an accessor. */
    String[] columns() default {};

    /** The constraint's name; empty for {@code <table>_<columns>_key}. */
    String name() default "";

    /**
     * Columns that the index carries along without being part of the key, nor of a name that is left out. Empty for
     * none.
     */
    String[] include() default {};

    /**
     * Whether two nulls count as equal: {@code NULLS NOT DISTINCT}, which needs PostgreSQL 15. Unset, any number of
     * rows may hold null.
     */
    boolean nullsNotDistinct() default false;

    /** When the constraint is checked. Unset, it is not deferrable. */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * The name that the constraint had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";

    /** Several unique constraints of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The constraints. */
        Unique[] value();
    }
}
