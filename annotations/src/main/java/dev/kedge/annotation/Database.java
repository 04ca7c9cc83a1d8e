package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the entities of a package and of the packages below it make up one database.
 *
 * <pre>{@code
 * @Database(name = "market", postgres = 14)
 * package com.example.market;
 * }</pre>
 *
 * <p>An entity belongs to the nearest enclosing package that carries this annotation. The name decides the folder of the
 * committed schema ({@code src/main/resources/kedge/market/}) and the names of the generated classes
 * ({@code MarketSchema}, {@code MarketMigrations}).
 *
 * <p>It becomes no SQL of its own. What stands by itself in a database is declared beside it: {@link Extension},
 * {@link Domain}, {@link CompositeType}, {@link Sequence}, {@link Routine}; and {@link Grant}, {@link Revoke} and {@link Owner} of these.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Database {

    /** The database's name in Kedge: lower-case letters, digits and {@code _}, starting with a letter. */
    String name();

    /** The oldest PostgreSQL major version that the generated SQL must run on, 14 to 18. */
    int postgres() default 14;

    /** The schema that unqualified tables live in. The runner sets it as the search path. */
    String schema() default "public";

    /**
     * Tables and partitions of the live database that Kedge leaves alone, as patterns with {@code *}. Empty for none.
     *
     * <p>What matches and is declared nevertheless is managed. {@code events_2*} beside the table {@code events} leaves the
     * partitions alone that a job makes for each month.
     */
    String[] ignore() default {};
}
