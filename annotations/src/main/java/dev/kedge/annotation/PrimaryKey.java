package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key of an entity, where {@link Id} on its accessors does not say enough.
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
     * The columns' names in order. Empty for the accessors that are marked {@link Id}; only one of both may name them.
     */
    String[] columns() default {};

    /** The constraint's name. Empty for {@code <table>_pkey}. */
    String name() default "";

    /** Columns that the index carries along without being part of the key. Empty for none. */
    String[] include() default {};

    /** When the key is checked. Unset, it is not deferrable. */
    Deferral deferral() default Deferral.NOT_DEFERRABLE;

    /**
     * The name that the constraint had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";
}
