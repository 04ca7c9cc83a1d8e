package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collation: an order of texts, which columns, domains, indexes and range types use by name.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Collation(name = "phone_book", provider = Collation.Provider.ICU, locale = "de-u-co-phonebk")
 * @Collation(name = "any_case", provider = Collation.Provider.ICU, locale = "und-u-ks-level2", deterministic = false)
 * package com.example.shop;
 *
 * @Table
 * interface Customer {
 *     @Column(collation = "phone_book") String name();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE COLLATION phone_book (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
 * CREATE COLLATION any_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
 * CREATE TABLE customer (name text COLLATE phone_book NOT NULL);
 * }</pre>
 *
 * <p>It is written on a package that has {@link Database} (manual, CREATE COLLATION). PostgreSQL can change nothing of a
 * collation but its name, so its options can change only while no column, key or check uses it ({@code KDG257}). The
 * version of the provider's library that the server records is never a difference.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Collation.List.class)
public @interface Collation {

    /** The libraries that compare texts. */
    enum Provider {
        /** The C library of the operating system. */
        LIBC,
        /** International Components for Unicode. */
        ICU,
        /** PostgreSQL itself, from PostgreSQL 17. */
        BUILTIN
    }

    /** {@return the name of the collation} */
    String name();

    /** {@return the schema that it is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return the library that compares texts: {@code PROVIDER = …}} */
    Provider provider() default Provider.LIBC;

    /**
     * {@return the locale in the words of the provider, such as {@code de-u-co-phonebk}: {@code LOCALE = …}; empty if {@link
     * #lcCollate()} and {@link #lcCtype()} are given}
     */
    String locale() default "";

    /** {@return the locale of the order: {@code LC_COLLATE = …}; empty if {@link #locale()} is given} Only libc has it. */
    String lcCollate() default "";

    /**
     * {@return the locale of the classes of characters: {@code LC_CTYPE = …}; empty if {@link #locale()} is given} Only libc
     * has it.
     */
    String lcCtype() default "";

    /** {@return whether only texts of the same bytes are equal; {@code false} needs the provider ICU} */
    boolean deterministic() default true;

    /**
     * {@return rules that are added to those of the locale: {@code RULES = …}; empty for none} They need the provider ICU and
     * PostgreSQL 16.
     */
    String rules() default "";

    /** {@return the comment; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the collation, so that it is renamed instead of dropped and created; empty if it was not
     * renamed} It takes effect once, like {@link Was}.
     */
    String was() default "";

    /** Several collations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {
        /** {@return the collations} */
        Collation[] value();
    }
}
