package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key of an entity, for details that {@link Id} on its accessors cannot express.
 *
 * <pre>{@code
 * @Table
 * @PrimaryKey(columns = {"account", "day"}, name = "balance_pk", include = "amount")
 * interface Balance {
 *     long account();
 *     LocalDate day();
 *     BigDecimal amount();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE balance (
 *     account bigint NOT NULL,
 *     day date NOT NULL,
 *     amount numeric NOT NULL,
 *     CONSTRAINT balance_pk PRIMARY KEY (account, day) INCLUDE (amount)
 * );
 * }</pre>
 *
 * <p>See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PrimaryKey {

    /**
     * {@return the names of the columns in order; empty for the accessors that have {@link Id}} Either the attribute or
     * {@link Id} can be used, not both.
     */
    String[] columns() default {};

    /** {@return the name of the constraint; empty for {@code <table>_pkey}} */
    String name() default "";

    /** {@return {@code INCLUDE} columns: columns that the index stores in addition to its key; empty for none} */
    String[] include() default {};

    /** {@return when the key is checked; by default after each row or statement} */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * {@return whether the last column is a range, and rows with equal values in the other columns may not overlap in
     * it: {@code PRIMARY KEY (room, during WITHOUT OVERLAPS)}, which needs PostgreSQL 18} Its index is of the method
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
}
