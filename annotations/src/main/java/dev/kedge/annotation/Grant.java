package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a role privileges: on an entity, view or enum type, or, on a package, on its schema or what {@link #on()}
 * names.
 *
 * <pre>{@code
 * @Database(name = "shop")
 * @Grant(to = "reporting", privileges = Privilege.USAGE)
 * @Grant(on = "FUNCTION net_price(numeric)", to = "reporting", privileges = Privilege.EXECUTE)
 * package com.example.shop;
 *
 * @Table
 * @Grant(to = "app", privileges = {Privilege.SELECT, Privilege.INSERT}, grantable = true)
 * @Grant(to = "reporting", privileges = Privilege.SELECT, columns = {"id", "country"})
 * interface Customer {
 *     long id();
 *     String country();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * GRANT USAGE ON SCHEMA public TO reporting;
 * GRANT EXECUTE ON FUNCTION net_price(numeric) TO reporting;
 * GRANT SELECT, INSERT ON TABLE customer TO app WITH GRANT OPTION;
 * GRANT SELECT (id, country) ON TABLE customer TO reporting;
 * }</pre>
 *
 * <p>Roles belong to the server and not to a database: Kedge never creates one. A grant adds to what PostgreSQL gives
 * by itself, such as {@code EXECUTE} on routines and {@code USAGE} on types to {@code PUBLIC} (manual, GRANT;
 * Privileges); {@link Revoke} takes that away. An owner needs no grant, but can be told to have a privilege
 * {@code WITH GRANT OPTION}, or on single columns after {@link Revoke} took it away on the table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Grant.List.class)
public @interface Grant {

    /** The role, or {@code PUBLIC} for all of them. */
    String to();

    /** The privileges; which ones there are depends on the kind of the object. */
    Privilege[] privileges();

    /**
     * The columns that the privileges are for, on an entity or view; those can be SELECT, INSERT, UPDATE and
     * REFERENCES. Empty for the whole object.
     */
    String[] columns() default {};

    /** Whether the role may pass the privileges on: {@code WITH GRANT OPTION}. Unset, it may not. */
    boolean grantable() default false;

    /**
     * On a package, the object, by its kind and name as {@code GRANT} writes them: {@code SEQUENCE invoice_number},
     * {@code FUNCTION net_price(numeric)}, {@code DOMAIN percentage}, {@code SCHEMA archive}, {@code LANGUAGE plpgsql}.
     * Empty for the database's own schema; always empty on an entity, view or enum.
     */
    String on() default "";

    /** Several grants of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** The grants. */
        Grant[] value();
    }
}
