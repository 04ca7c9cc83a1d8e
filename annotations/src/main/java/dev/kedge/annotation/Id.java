package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a column of the primary key. Several make a composite key.
 *
 * <pre>{@code
 * @Table
 * interface Balance {
 *     @Id(order = 2) LocalDate day();
 *     @Id(order = 1) long account();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE balance (
 *     day date NOT NULL,
 *     account bigint NOT NULL,
 *     CONSTRAINT balance_pkey PRIMARY KEY (account, day)
 * );
 * }</pre>
 *
 * <p>Further details of the key are set by {@link PrimaryKey} on the entity. See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Id {

    /** {@return the position of the column in a composite key} Columns with equal order are in declaration order. */
    int order() default 0;
}
