package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A domain: a type with a default and checks of its own, which columns use by name.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Domain(name = "percentage", type = "numeric(5,2)", defaultSql = "0", checks = @Check("VALUE BETWEEN 0 AND 100"))
 * package com.example.shop;
 *
 * @Table
 * interface Discount {
 *     @Column(type = "percentage") BigDecimal rate();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE DOMAIN percentage AS numeric(5,2) DEFAULT 0 CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);
 * CREATE TABLE discount (rate percentage NOT NULL);
 * }</pre>
 *
 * <p>It stands on a package that has {@link Database} (manual, CREATE DOMAIN).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Domain.List.class)
public @interface Domain {

    /** The domain's name. */
    String name();

    /** The schema that it lives in. Empty for the database's own. */
    String schema() default "";

    /**
     * The type that it is made from, as PostgreSQL writes it: {@code text}, {@code numeric(5,2)}, or another domain.
     */
    String type();

    /**
     * Whether the domain admits null; false says {@code NOT NULL}. Better leave it and let the columns decide: an outer
     * join makes nulls of such a domain all the same (manual, CREATE DOMAIN, Notes).
     */
    boolean nullable() default true;

    /** The default of columns that have none of their own, a SQL expression. Empty for none. */
    String defaultSql() default "";

    /** The collation, such as {@code "C"} with its quotes. Empty for the one of the type. */
    String collation() default "";

    /**
     * The conditions; the value is called {@code VALUE} there. Empty for none. A check without a name is called
     * {@code <domain>_check}; {@link Check#noInherit()} does not apply.
     */
    Check[] checks() default {};

    /** The comment. Empty for none. */
    String comment() default "";

    /**
     * The name that the domain had before, so that it is renamed in place of dropped and created. Empty for none; it
     * counts like {@link Was}.
     */
    String was() default "";

    /** Several domains of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** The domains. */
        Domain[] value();
    }
}
