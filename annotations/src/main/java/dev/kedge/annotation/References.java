package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key: on an accessor from its column, on the entity from {@link #columns()}.
 *
 * <pre>{@code
 * @Table
 * @References(
 *         value = Customer.class,
 *         columns = {"tenant", "customer"},
 *         target = {"tenant", "id"},
 *         onDelete = References.Action.SET_NULL,
 *         onDeleteColumns = "customer",
 *         deferral = Deferral.INITIALLY_DEFERRED)
 * interface Invoice {
 *     long tenant();
 *     Optional<Long> customer();
 *     @References(Currency.class) String currency();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * ALTER TABLE invoice ADD CONSTRAINT invoice_currency_fkey FOREIGN KEY (currency) REFERENCES currency (code);
 * ALTER TABLE invoice ADD CONSTRAINT invoice_tenant_customer_fkey FOREIGN KEY (tenant, customer)
 *     REFERENCES customer (tenant, id) ON DELETE SET NULL (customer) DEFERRABLE INITIALLY DEFERRED;
 * }</pre>
 *
 * <p>where {@code code} is the primary key of {@code currency}. PostgreSQL creates no index on the referring columns
 * (manual, CREATE TABLE; Constraints).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(References.List.class)
public @interface References {

    /** {@return the entity that is referred to} */
    Class<?> value();

    /** {@return the names of the referring columns, on an entity; empty on an accessor} */
    String[] columns() default {};

    /** {@return the names of the columns that are referred to; empty for the primary key of the other table} */
    String[] target() default {};

    /**
     * {@return whether the last of {@link #columns()} is a range that the rows referred to must cover together: {@code
     * PERIOD}, which needs PostgreSQL 18} The key referred to must have {@code withoutOverlaps}, and there are no
     * actions:
     *
     * <pre>{@code
     * @References(value = Room.class, columns = {"room", "during"}, period = true)
     * }</pre>
     *
     * becomes
     *
     * <pre>{@code
     * FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open)
     * }</pre>
     *
     * By default values must be equal in all columns.
     */
    boolean period() default false;

    /** {@return how nulls in a key of several columns are matched; by default a row with any null passes} */
    Match match() default Match.SIMPLE;

    /**
     * {@return what happens to a row when the row that it refers to is deleted; by default the deletion is an error}
     */
    Action onDelete() default Action.NO_ACTION;

    /**
     * {@return the columns that {@link Action#SET_NULL} or {@link Action#SET_DEFAULT} of {@link #onDelete()} changes,
     * which needs PostgreSQL 15; empty for all referring columns}
     */
    String[] onDeleteColumns() default {};

    /** {@return what happens to a row when the key that it refers to changes; by default the change is an error} */
    Action onUpdate() default Action.NO_ACTION;

    /** {@return when the key is checked; by default after each row or statement} */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * {@return whether existing rows are never checked, only new and changed ones: {@code NOT VALID}} By default all
     * rows are validated.
     */
    boolean notValid() default false;

    /**
     * {@return whether no row is ever checked: {@code NOT ENFORCED}, which needs PostgreSQL 18} The constraint only tells
     * readers of the schema what the rows are meant to be. By default the constraint is enforced.
     */
    boolean notEnforced() default false;

    /** {@return the name of the constraint; empty for {@code <table>_<columns>_fkey}} */
    String name() default "";

    /** {@return the comment of the constraint: {@code COMMENT ON CONSTRAINT}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the constraint, for a change of more than the name; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** The referential actions of PostgreSQL. */
    enum Action {
        /** The change is an error once the statement ends. */
        NO_ACTION,
        /** The change is an error at once. */
        RESTRICT,
        /** The referring row is deleted or changed, too. */
        CASCADE,
        /** The referring columns become null. */
        SET_NULL,
        /** The referring columns take their defaults. */
        SET_DEFAULT
    }

    /** The two ways to treat nulls in a key of several columns; PostgreSQL has no {@code MATCH PARTIAL}. */
    enum Match {
        /** A row passes when any of its columns is null: PostgreSQL's default. */
        SIMPLE,
        /** A row passes when all of its columns are null; some only is an error: {@code MATCH FULL}. */
        FULL
    }

    /** Several foreign keys of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** {@return the foreign keys} */
        References[] value();
    }
}
