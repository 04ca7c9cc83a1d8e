package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity's table a partitioned table, whose rows are in its partitions.
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
 * <p>A primary key or unique constraint of the table must include all partition keys, and the partitioning of an
 * existing table cannot be changed. Storage parameters are set on its partitions, and it cannot be unlogged itself
 * (manual, Table Partitioning; CREATE TABLE).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PartitionBy {

    /** {@return the partitioning method} */
    Method value();

    /**
     * {@return the keys: a column, a function call, or another expression in parentheses; then optionally {@code
     * COLLATE} and an operator class} {@link Method#LIST} takes one key.
     */
    String[] keys();

    /** The partitioning methods. */
    enum Method {
        /** By ranges of values that do not overlap; the upper bound belongs to the next one. */
        RANGE,
        /** By the values themselves. */
        LIST,
        /** By the remainder of a hash. */
        HASH
    }
}
