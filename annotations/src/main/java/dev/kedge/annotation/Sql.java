package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object that has no annotation of its own, declared by the SQL that creates and drops it.
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
 * <p>It is written on a package that has {@link Database}, or on the entity or view that the object belongs to. Kedge does not
 * interpret the statements. It identifies the object by its kind and name. When it creates the object, it records a fingerprint
 * of the object's rows in the catalogs; {@code audit} compares the fingerprint to find out whether the object has changed, and
 * reports "existence only" if none was recorded.
 *
 * <p>If {@link #create()} changes, the object is dropped and created again, unless {@link #alter()} is given. Each of these
 * attributes contains one or more statements, separated by semicolons, that run in one transaction.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Sql.List.class)
public @interface Sql {

    /**
     * {@return the kind of the object: {@code access method}, {@code cast}, {@code conversion}, {@code event trigger}, {@code foreign-data
     * wrapper}, {@code foreign server}, {@code foreign table}, {@code language}, {@code operator}, {@code operator class},
     * {@code operator family}, {@code publication}, {@code rule}, {@code text search configuration}, {@code text search
     * dictionary}, {@code text search parser}, {@code text search template} or {@code transform}} User mappings and
     * subscriptions cannot be declared because they contain passwords.
     */
    String kind();

    /**
     * {@return the name by which PostgreSQL identifies the object: {@code feed}, {@code audit.english}, {@code
     * ===(text,text)} for an operator, {@code money_ops using btree} for an operator class or family, {@code (text as money)}
     * for a cast, {@code protect on orders} for a rule, {@code for hstore language plperl} for a transform} The left type of a
     * prefix operator is {@code NONE}.
     */
    String name();

    /** {@return the statements that create it, or the name of a resource that contains them and ends with {@code .sql}} */
    String create();

    /** {@return the statements that drop it, or the name of a resource that contains them} Dependent objects are dropped first. */
    String drop();

    /**
     * {@return the statements that change the existing object into the one that {@link #create()} now creates, or the name of
     * a resource that contains them; empty to drop the object and create it again} They run once, in the revision that accepts
     * the change, and may be removed after that. Kedge cannot derive the inverse, so down.sql fails until you write it.
     */
    String alter() default "";

    /**
     * {@return the objects that it needs: tables, views, routines, types and sequences by their names, and other objects of
     * this annotation by their kind and name, such as {@code text search dictionary stems}} They are created before it and
     * dropped after it.
     */
    String[] dependsOn() default {};

    /** Several SQL objects of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** {@return the SQL objects} */
        Sql[] value();
    }
}
