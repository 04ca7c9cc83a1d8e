package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the former name of a table, view, column, enum type or enum constant, so that it is renamed and its data is
 * kept.
 *
 * <pre>{@code
 * @Table
 * @Was("share")
 * interface Stock {
 *     @Was("px") BigDecimal price();
 *     Status status();
 * }
 *
 * enum Status {
 *     @Was("LIVE") LISTED,
 *     DELISTED
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * ALTER TABLE share RENAME TO stock;
 * ALTER TABLE stock RENAME COLUMN px TO price;
 * ALTER TYPE status RENAME VALUE 'LIVE' TO 'LISTED';
 * }</pre>
 *
 * <p>It takes effect once. After the rename is accepted, the annotation may stay or be removed. Objects that are
 * declared by an annotation have an attribute {@code was} instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.FIELD})
public @interface Was {

    /**
     * {@return the former name, as it was in the database} If the schema changed too, the name is qualified with the
     * former schema: {@code archive.price}.
     */
    String value();
}
