package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says the name that a table, view, column, enum type or enum constant had before, so that its rows and values are
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
 * <p>It counts while it differs from the one that the committed snapshot remembers, and may be left standing or removed
 * once the rename is accepted. What is declared by an annotation has an attribute {@code was} in its place.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.FIELD})
public @interface Was {

    /**
     * The former name, as the database had it. Where the schema changed too, the name is qualified with the former one:
     * {@code archive.price}.
     */
    String value();
}
