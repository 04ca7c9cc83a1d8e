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
     * {@return the keys in order, on an entity; empty on an accessor} A key is written as in {@code CREATE INDEX}: a
     * column, a function call, or another expression in parentheses; then optionally {@code COLLATE}, an operator class
     * with its parameters, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or {@code NULLS LAST}.
     */
    String[] columns() default {};

    /**
     * {@return the name of the index; empty for {@code <table>_<columns>_idx}} In a generated name a function call is
     * replaced by the name of the function, and any other expression by {@code expr}.
     */
    String name() default "";

    /** {@return whether the index is unique: no two rows may have equal keys} */
    boolean unique() default false;

    /** {@return the condition of a partial index; empty for an index of all rows} */
    String where() default "";

    /** {@return the index method, such as {@code gin}} */
    String using() default "btree";

    /**
     * {@return {@code INCLUDE} columns: columns that the index stores in addition to its key; empty for none} The
     * methods {@code btree}, {@code gist} and {@code spgist} support them. They are not part of a generated name.
     */
    String[] include() default {};

    /**
     * {@return whether a unique index treats nulls as equal: {@code NULLS NOT DISTINCT}, which needs PostgreSQL 15} By
     * default any number of rows may be null.
     */
    boolean nullsNotDistinct() default false;

    /**
     * {@return storage parameters as {@code name=value}, such as {@code fillfactor=70}; empty for the defaults of the
     * method}
     */
    String[] parameters() default {};

    /** {@return the tablespace; empty for the default tablespace of the database} */
    String tablespace() default "";

    /** {@return the comment on the index; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the index, for a change of more than the name; empty if it was not renamed} It takes
     * effect once, like {@link Was}.
     */
    String was() default "";

    /** Several indexes of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        /** {@return the indexes} */
        Index[] value();
    }
}
