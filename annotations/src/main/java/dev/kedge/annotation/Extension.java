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
 * <p>It stands on a package that has {@link Database}. The server must have the extension's files, and a role that is
 * no superuser may create only those that are trusted (manual, CREATE EXTENSION).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Extension.List.class)
public @interface Extension {

    /** The extension's name, such as {@code citext}. */
    String name();

    /**
     * The version to install or update to, such as {@code 1.6}. Empty for the one that the server's files call the
     * default; an installed extension is then never updated.
     */
    String version() default "";

    /** The schema that the extension's objects are put into. Empty for the database's own. */
    String schema() default "";

    /** Several extensions of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** The extensions. */
        Extension[] value();
    }
}
