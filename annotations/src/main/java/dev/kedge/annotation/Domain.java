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
 * <p>It is written on a package that has {@link Database} (manual, CREATE DOMAIN).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Domain.List.class)
public @interface Domain {

    /** {@return the name of the domain} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the underlying type, as PostgreSQL writes it: {@code text}, {@code numeric(5,2)}, or another domain} */
    String type();

    /**
     * {@return whether the domain allows nulls; if false, it is {@code NOT NULL}} Prefer to leave it unset and to
     * decide for each column: an outer join yields nulls of such a domain anyway (manual, CREATE DOMAIN, Notes).
     */
    boolean nullable() default true;

    /**
     * {@return the default, as a SQL expression, of columns that do not have a default of their own; empty for none}
     */
    String defaultSql() default "";

    /** {@return the collation, such as {@code "C"} with its quotes; empty for the one of the type} */
    String collation() default "";

    /**
     * {@return the check constraints, which refer to the value as {@code VALUE}; empty for none} A check without a name
     * gets the name {@code <domain>_check}. {@link Check#noInherit()} does not apply.
     */
    Check[] checks() default {};

    /** {@return the comment; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the domain, so that it is renamed instead of dropped and created; empty if it was not
     * renamed} It takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several domains of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the domains} */
        Domain[] value();
    }
}
