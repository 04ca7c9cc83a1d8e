package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A statistics object: what {@code ANALYZE} collects of several columns together, or of expressions. The planner then knows how the
 * values of columns depend on each other.
 *
 * <pre>{@code
 * @Table
 * @Statistics(name = "address_city", columns = {"zip", "city"}, kinds = Statistics.Kind.DEPENDENCIES)
 * @Statistics(name = "address_street", expressions = "lower(street)", target = 500)
 * interface Address {
 *     @Id long id();
 *     String zip();
 *     String city();
 *     String street();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE STATISTICS address_city (dependencies) ON city, zip FROM address;
 * CREATE STATISTICS address_street ON (lower(street)) FROM address;
 * ALTER STATISTICS address_street SET STATISTICS 500;
 * }</pre>
 *
 * <p>It is in the schema of its table. A partition does not inherit it, but may have its own. A new object is empty until the next
 * {@code ANALYZE}. See manual, CREATE STATISTICS.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Statistics.List.class)
public @interface Statistics {

    /** {@return the name of the object, unique among the statistics objects of its schema} */
    String name();

    /** {@return the names of the columns, in any order} */
    String[] columns() default {};

    /** {@return expressions, such as {@code lower(street)}} */
    String[] expressions() default {};

    /** {@return the kinds of statistics; empty for all kinds} A single expression has no kinds. */
    Kind[] kinds() default {};

    /**
     * {@return how many values {@code ANALYZE} collects, 0 to 10000: {@code SET STATISTICS}; -1 for the largest target of the
     * columns}
     */
    int target() default -1;

    /** {@return the comment of the object: {@code COMMENT ON STATISTICS}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the object, for a change of more than the name; empty if it was not renamed} It takes effect
     * once, like {@link Was}.
     */
    String was() default "";

    /** The kinds of statistics. */
    enum Kind {
        /** How many distinct combinations of values there are. */
        NDISTINCT,
        /** How far the values of some columns determine those of others. */
        DEPENDENCIES,
        /** The most common combinations of values. */
        MCV
    }

    /** Several statistics objects of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** {@return the statistics objects} */
        Statistics[] value();
    }
}
