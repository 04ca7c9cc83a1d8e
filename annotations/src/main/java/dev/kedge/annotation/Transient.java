package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Excludes an accessor from the table. In a generated row the accessor throws an exception, so prefer a default method
 * if the value can be computed.
 *
 * <pre>{@code
 * @Table
 * interface Price {
 *     BigDecimal close();
 *     @Transient BigDecimal change();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE price (close numeric NOT NULL);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Transient {}
