package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a database, which consists of the entities of a package and of the packages below it.
 *
 * <pre>{@code
 * @Database(name = "market", postgres = 14)
 * package com.example.market;
 * }</pre>
 *
 * <p>An entity belongs to the nearest enclosing package that has this annotation. The name determines the folder of the
 * committed schema ({@code src/main/resources/kedge/market/}) and the names of the generated classes
 * ({@code MarketSchema}, {@code MarketMigrations}).
 *
 * <p>It has no SQL of its own. Objects that do not belong to an entity are declared on the same package: {@link
 * Extension}, {@link Collation}, {@link Domain}, {@link CompositeType}, {@link RangeType}, {@link Sequence} and {@link
 * Routine}, with their {@link Grant},
 * {@link Revoke} and {@link Owner}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Database {

    /** {@return the name of the database in Kedge: lower-case letters, digits and {@code _}, starting with a letter} */
    String name();

    /** {@return the oldest PostgreSQL major version that the generated SQL must run on, 14 to 18} */
    int postgres() default 14;

    /** {@return the default schema, which unqualified tables are in} The runner sets it as the search path. */
    String schema() default "public";

    /**
     * {@return schemas that exist even while nothing is declared in them; empty for none} A schema in which something is
     * declared need not be named here.
     */
    String[] schemas() default {};

    /**
     * {@return tables and partitions of the live database that Kedge ignores, as patterns with {@code *}; empty for
     * none} Objects that match and are also declared are managed. For example, {@code events_2*} with the table {@code
     * events} ignores partitions that a job creates for each month.
     */
    String[] ignore() default {};

    /**
     * {@return the tables that are retired, by their names in SQL; empty for none} A retired table has no entity, so that
     * no code that is compiled now uses it, but it stays with its rows, partitions and rights: code that was compiled
     * earlier still uses it. When a release with this change runs everywhere, remove the name; the next revision drops
     * the table. A table of another schema is written with it: {@code archive.prices}.
     */
    String[] retired() default {};
}
