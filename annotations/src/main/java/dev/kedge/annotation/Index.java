package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on an accessor over its column, on the entity or materialized view over {@link #columns()}.
 *
 * <pre>{@code
 * @Table
 * @Index(columns = {"symbol COLLATE \"C\" text_pattern_ops", "close DESC NULLS LAST"}, include = "volume")
 * @Index(columns = "lower(symbol)", name = "price_lower_idx", unique = true, where = "NOT retired")
 * interface Price {
 *     String symbol();
 *     BigDecimal close();
 *     long volume();
 *     boolean retired();
 *     @Index(using = "brin", parameters = "pages_per_range=32") LocalDate day();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE INDEX price_symbol_close_idx ON price (symbol COLLATE "C" text_pattern_ops, close DESC NULLS LAST) INCLUDE (volume);
 * CREATE UNIQUE INDEX price_lower_idx ON price (lower(symbol)) WHERE NOT retired;
 * CREATE INDEX price_day_idx ON price USING brin (day) WITH (pages_per_range=32);
 * }</pre>
 *
 * <p>On a table that may hold rows the index is built with {@code CREATE INDEX CONCURRENTLY} (manual, CREATE INDEX).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * The keys in order, on an entity; empty on an accessor. A key is what stands between the parentheses of
     * {@code CREATE INDEX}: a column or a function call, or any other expression in parentheses of its own; then, where
     * wanted, {@code COLLATE}, an operator class with its parameters, {@code ASC} or {@code DESC}, {@code NULLS FIRST}
     * or {@code NULLS LAST}.
     */
    String[] columns() default {};

    /**
     * The index's name; empty for {@code <table>_<columns>_idx}, where a function's name stands for its call and
     * {@code expr} for any other expression.
     */
    String name() default "";

    /** Whether no two rows may have equal keys. */
    boolean unique() default false;

    /** The condition of a partial index; empty for an index of all rows. */
    String where() default "";

    /** The index method, such as {@code gin}. */
    String using() default "btree";

    /**
     * Columns that the index carries along without being part of the key, nor of a name that is left out; for
     * {@code btree}, {@code gist} and {@code spgist}. Empty for none.
     */
    String[] include() default {};

    /**
     * Whether two nulls count as equal in a unique index: {@code NULLS NOT DISTINCT}, which needs PostgreSQL 15. Unset,
     * any number of rows may hold null.
     */
    boolean nullsNotDistinct() default false;

    /** Storage parameters as {@code name=value}, such as {@code fillfactor=70}. Empty for the method's defaults. */
    String[] parameters() default {};

    /** The tablespace. Empty for the database's default. */
    String tablespace() default "";

    /** The index's comment. Empty for none. */
    String comment() default "";

    /**
     * The name that the index had before, where more than the name changes. Empty for none; it counts like {@link Was}.
     */
    String was() default "";

    /** Several indexes of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** The indexes. */
        Index[] value();
    }
}
