package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An extension that the database needs.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Extension(name = "pg_trgm", schema = "tool")
 * package com.example.shop;
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE SCHEMA tool;
 * CREATE EXTENSION pg_trgm SCHEMA tool;
 * }</pre>
 *
 * <p>It is written on a package that has {@link Database}. The extension's files must be installed on the server, and a
 * role that is not a superuser may create only trusted extensions (manual, CREATE EXTENSION).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Extension.List.class)
public @interface Extension {

    /** {@return the name of the extension, such as {@code citext}} */
    String name();

    /**
     * {@return the version to install or update to, such as {@code 1.6}; empty for the default version on the server}
     * Without a version an installed extension is never updated.
     */
    String version() default "";

    /** {@return the schema that the objects of the extension are created in; empty for the schema of the database} */
    String schema() default "";

    /** Several extensions of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the extensions} */
        Extension[] value();
    }
}
