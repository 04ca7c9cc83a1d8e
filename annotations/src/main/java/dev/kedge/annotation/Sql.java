package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object that no other annotation has words for, by the SQL that creates and drops it.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Sql(
 *         kind = "text search configuration",
 *         name = "shop_english",
 *         create = "CREATE TEXT SEARCH CONFIGURATION shop_english (COPY = english)",
 *         drop = "DROP TEXT SEARCH CONFIGURATION shop_english")
 * @Sql(
 *         kind = "publication",
 *         name = "feed",
 *         create = "CREATE PUBLICATION feed FOR TABLE orders",
 *         drop = "DROP PUBLICATION feed",
 *         dependsOn = "orders")
 * package com.example.shop;
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TEXT SEARCH CONFIGURATION shop_english (COPY = english);
 * CREATE PUBLICATION feed FOR TABLE orders;
 * }</pre>
 *
 * <p>It belongs on a package that has {@link Database}, or on an entity that the object belongs to. Kedge does not understand
 * the statements. It tells the object by kind and name; whether a database still has it as it was created, {@code audit} tells
 * by a fingerprint of its rows in the catalogs, and says "existence only" where none was recorded.
 *
 * <p>An object whose {@link #create()} changes is dropped and created again, unless {@link #alter()} says better. Each text is
 * one statement or several, separated by semicolons, which run in one transaction.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Sql.List.class)
public @interface Sql {

    /**
     * What the object is: {@code access method}, {@code cast}, {@code conversion}, {@code event trigger}, {@code foreign-data
     * wrapper}, {@code foreign server}, {@code foreign table}, {@code language}, {@code operator}, {@code operator class},
     * {@code operator family}, {@code publication}, {@code rule}, {@code text search configuration}, {@code text search
     * dictionary}, {@code text search parser}, {@code text search template} or {@code transform}. User mappings and
     * subscriptions are refused, for they hold passwords.
     */
    String kind();

    /**
     * The name by which PostgreSQL identifies the object: {@code feed}, {@code audit.english}, {@code
     * ===(text,text)} for an operator, {@code money_ops using btree} for an operator class or family, {@code (text as money)}
     * for a cast, {@code protect on orders} for a rule, {@code for hstore language plperl} for a transform. An operator without
     * a left side has {@code NONE} there.
     */
    String name();

    /** The statements that create it, or the name of a resource that holds them, which ends with {@code .sql}. */
    String create();

    /** The statements that drop it, or the name of a resource that holds them. They run when nothing depends on it. */
    String drop();

    /**
     * The statements that make of the object that was accepted before the one that {@link #create()} makes, or the name of a
     * resource that holds them. They run once, in the revision that this is accepted with; afterwards they may stand or go.
     * The way back cannot be known, so down.sql refuses to run until somebody writes it. Empty to drop and create.
     */
    String alter() default "";

    /**
     * What must be there as long as it is: tables, views, routines, types and sequences as they are called, and other objects
     * of this annotation with their kind in front, such as {@code text search dictionary stems}. They are created before it and
     * dropped after it.
     */
    String[] dependsOn() default {};

    /** Several objects of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** The objects. */
        Sql[] value();
    }
}
