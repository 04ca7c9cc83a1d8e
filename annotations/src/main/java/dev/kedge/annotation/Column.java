package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets details of a column that do not follow from the name and the Java type of its accessor.
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

    /** {@return the name of the column; empty for the name of the accessor in snake_case} */
    String name() default "";

    /**
     * {@return a PostgreSQL type, used as written, such as {@code jsonb}, a {@link Domain} or a {@link CompositeType};
     * empty for the type that corresponds to the Java type}
     */
    String type() default "";

    /**
     * {@return the maximum number of characters of a {@code String}: {@code varchar(length)}; negative if there is no
     * limit}
     */
    int length() default -1;

    /**
     * {@return the number of digits of a {@code BigDecimal}: {@code numeric(precision, scale)}; negative if there is no
     * limit}
     */
    int precision() default -1;

    /**
     * {@return the number of digits after the decimal point of a {@code BigDecimal}; negative if it is not set} It
     * needs {@link #precision()}.
     */
    int scale() default -1;

    /**
     * {@return whether the column allows nulls} If the attribute is not written, columns whose accessor returns {@code
     * Optional} or is {@code @Nullable} allow nulls, and all others are {@code NOT NULL}.
     */
    boolean nullable() default false;

    /**
     * {@return the default as a plain value, such as {@code 0.5} or {@code new}; empty for no default} Kedge quotes it
     * as the type requires.
     */
    String defaultValue() default "";

    /** {@return the default as a SQL expression, used as written, such as {@code now()}; empty for no default} */
    String defaultSql() default "";

    /**
     * {@return the expression of a generated column, over the other columns of the row: {@code GENERATED ALWAYS AS
     * (…)}; empty for an ordinary column} The expression may call only immutable functions, and applications cannot
     * write the column.
     */
    String generated() default "";

    /**
     * {@return whether a {@link #generated()} column is computed when it is read, which needs PostgreSQL 18} By default
     * it is {@code STORED}: computed when the row is written.
     */
    boolean virtual() default false;

    /** {@return the collation, such as {@code "C"} with its quotes; empty for the one of the type} */
    String collation() default "";

    /** {@return how large values are stored; by default as the type prescribes} */
    Storage storage() default Storage.DEFAULT;

    /** {@return how large values are compressed; by default as the server is configured} */
    Compression compression() default Compression.DEFAULT;

    /**
     * {@return how many values ANALYZE collects of the column, from 0 for none to 10000; -1 for the server's
     * {@code default_statistics_target}} Partitions do not inherit it.
     *
     * <pre>{@code
     * ALTER TABLE price ALTER COLUMN symbol SET STATISTICS 500;
     * }</pre>
     */
    int statistics() default -1;

    /**
     * {@return the options of the column as {@code name=value}: {@code n_distinct}, the number of its distinct values or, as a
     * negative number, their share of the rows; {@code n_distinct_inherited}, that number for the table with its partitions}
     * Partitions do not inherit them.
     *
     * <pre>{@code
     * ALTER TABLE price ALTER COLUMN symbol SET (n_distinct=-0.05);
     * }</pre>
     */
    String[] options() default {};

    /** {@return the comment on the column; empty for none} */
    String comment() default "";

    /**
     * {@return the expression that converts existing values when the type changes: {@code USING}; empty for the cast
     * that PostgreSQL applies automatically} It takes effect once.
     */
    String using() default "";

    /**
     * {@return the SQL expression over the row that fills existing rows when the column is added, and replaces nulls
     * when the column forbids them; empty for none} It takes effect once.
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
        /** Compressed, and out of the row only as a last resort. */
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
