package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says about a column what its accessor's name and Java type leave open.
 *
 * <pre>{@code
 * @Table
 * interface Product {
 *     @Column(length = 40, collation = "\"C\"") String code();
 *     @Column(type = "jsonb", storage = Column.Storage.EXTERNAL) String detail();
 *     @Column(precision = 12, scale = 2, defaultValue = "0", comment = "Without tax") BigDecimal price();
 *     @Column(generated = "price * 1.19") BigDecimal gross();
 *     @Column(compression = Column.Compression.PGLZ) String manual();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE product (
 *     code varchar(40) COLLATE "C" NOT NULL,
 *     detail jsonb NOT NULL,
 *     price numeric(12,2) NOT NULL DEFAULT 0,
 *     gross numeric NOT NULL GENERATED ALWAYS AS (price * 1.19) STORED,
 *     manual text COMPRESSION pglz NOT NULL
 * );
 * ALTER TABLE product ALTER COLUMN detail SET STORAGE EXTERNAL;
 * COMMENT ON COLUMN product.price IS 'Without tax';
 * }</pre>
 *
 * <p>See manual, CREATE TABLE.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Column {

    /** The column's name; empty for the accessor's name in snake_case. */
    String name() default "";

    /**
     * A PostgreSQL type taken as it stands, such as {@code jsonb}, a {@link Domain} or a {@link CompositeType}; empty
     * for the one that the Java type maps to.
     */
    String type() default "";

    /** The greatest number of characters of a {@code String}: {@code varchar(length)}. Absent when negative. */
    int length() default -1;

    /** The number of digits of a {@code BigDecimal}: {@code numeric(precision, scale)}. Absent when negative. */
    int precision() default -1;

    /** The digits after the decimal point of a {@code BigDecimal}; needs {@link #precision()}. Absent when negative. */
    int scale() default -1;

    /**
     * Whether the column admits null. When it is not written, {@code Optional} and {@code @Nullable} decide, and every
     * other column is {@code NOT NULL}.
     */
    boolean nullable() default false;

    /**
     * The default as a plain value, such as {@code 0.5} or {@code new}; Kedge quotes it for the type. Empty for none.
     */
    String defaultValue() default "";

    /** The default as a SQL expression taken as it stands, such as {@code now()}. Empty for none. */
    String defaultSql() default "";

    /**
     * The expression over the row's other columns that gives the value: {@code GENERATED ALWAYS AS (…)}. It calls only
     * immutable functions, and no application can write the column. Empty for a column that is written.
     */
    String generated() default "";

    /**
     * Whether a {@link #generated()} column is computed when it is read, which needs PostgreSQL 18. Unset, it is
     * {@code STORED}: computed when the row is written.
     */
    boolean virtual() default false;

    /** The collation, such as {@code "C"} with its quotes. Empty for the one of the type. */
    String collation() default "";

    /** How large values are stored. */
    Storage storage() default Storage.DEFAULT;

    /** How large values are compressed. */
    Compression compression() default Compression.DEFAULT;

    /** The column's comment; empty for none. */
    String comment() default "";

    /**
     * How to convert the rows when the type changes: the expression of {@code USING}. Counts once. Empty for the cast
     * that PostgreSQL makes by itself.
     */
    String using() default "";

    /**
     * What existing rows get when the column is added, and what takes the place of nulls when it forbids them: a SQL
     * expression over the row. Counts once. Empty for none.
     */
    String backfill() default "";

    /** The ways to store values that do not fit into a row (manual, TOAST; ALTER TABLE). */
    enum Storage {
        /** The one of the type. */
        DEFAULT,
        /** In the row and never compressed; the only one for types of a fixed length. */
        PLAIN,
        /** Out of the row and never compressed: parts of a long text are read faster. */
        EXTERNAL,
        /** Compressed first, then out of the row: the default of most types that can be large. */
        EXTENDED,
        /** Compressed, and out of the row only when nothing else helps. */
        MAIN
    }

    /**
     * The methods of compression, for columns that {@link Storage#EXTENDED} or {@link Storage#MAIN} compress; it needs
     * PostgreSQL 14.
     */
    enum Compression {
        /** What the server's {@code default_toast_compression} says when a value is written. */
        DEFAULT,
        /** PostgreSQL's own method. */
        PGLZ,
        /** LZ4, where the server is built with it. */
        LZ4
    }
}
