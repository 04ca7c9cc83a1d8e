package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as an entity: one table, whose columns are the interface's accessors.
 *
 * <pre>{@code
 * @Table(comment = "Daily closing prices")
 * public interface Price {
 *     @Id long id();
 *     String symbol();
 *     Optional<BigDecimal> adjustedClose();
 * }
 * }</pre>
 *
 * <p>Every abstract method without parameters is a column, the inherited ones too; default and static methods and those
 * marked {@link Transient} are not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /** The table's name; empty for the interface's name in snake_case. */
    String name() default "";

    /** The table's comment; empty for none. */
    String comment() default "";
}
