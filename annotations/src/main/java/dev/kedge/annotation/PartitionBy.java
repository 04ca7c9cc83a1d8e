package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity's table a partitioned one: it holds no rows itself, its partitions do.
 *
 * <pre>{@code
 * @Table
 * @PartitionBy(value = PartitionBy.Method.RANGE, keys = "day")
 * @Partition(name = "price_2025", bounds = "FROM ('2025-01-01') TO ('2026-01-01')")
 * interface Price {
 *     LocalDate day();
 *     BigDecimal close();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE price (day date NOT NULL, close numeric NOT NULL) PARTITION BY RANGE (day);
 * CREATE TABLE price_2025 PARTITION OF price FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
 * }</pre>
 *
 * <p>A primary key or unique constraint of the table must hold all the partition keys, and a table once created cannot
 * be given another partitioning. Storage parameters are for its partitions, and it cannot be unlogged itself (manual,
 * Table Partitioning; CREATE TABLE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PartitionBy {

    /** How rows are told apart. */
    Method value();

    /**
     * The keys: a column or a function call, or any other expression in parentheses of its own; then, where wanted,
     * {@code COLLATE} and an operator class. {@link Method#LIST} takes one.
     */
    String[] keys();

    /** The three ways to tell rows apart. */
    enum Method {
        /** By ranges of values that do not overlap; the upper bound belongs to the next one. */
        RANGE,
        /** By the values themselves. */
        LIST,
        /** By the remainder of a hash. */
        HASH
    }
}
