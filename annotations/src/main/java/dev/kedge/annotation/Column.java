package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says about a column what its accessor's name and Java type leave open. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Column {

    /** The column's name; empty for the accessor's name in snake_case. */
    String name() default "";

    /** A PostgreSQL type taken as it stands, such as {@code jsonb}; empty for the one that the Java type maps to. */
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

    /** The default as a plain value, such as {@code 0.5} or {@code new}; Kedge quotes it for the type. */
    String defaultValue() default "";

    /** The default as a SQL expression taken as it stands, such as {@code now()}. */
    String defaultSql() default "";

    /** The column's comment; empty for none. */
    String comment() default "";

    /** How to convert the rows when the type changes: the expression of {@code USING}. Counts once. */
    String using() default "";

    /**
     * What existing rows get when the column is added, and what takes the place of nulls when it forbids them: a SQL
     * expression over the row. Counts once.
     */
    String backfill() default "";
}
