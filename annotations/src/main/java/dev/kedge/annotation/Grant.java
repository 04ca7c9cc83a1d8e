package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Grants privileges to a role: on an entity, view or enum type, or, if written on a package, on its schema or the
 * object that {@link #on()} names.
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
 * <p>Roles belong to the server and not to a database, so Kedge never creates one. A grant adds to the default
 * privileges of PostgreSQL, such as {@code EXECUTE} on routines and {@code USAGE} on types for {@code PUBLIC} (manual,
 * GRANT; Privileges); {@link Revoke} revokes those. An owner needs no grant, except for a privilege {@code WITH GRANT
 * OPTION}, or on single columns after {@link Revoke} revoked it on the table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Grant.List.class)
public @interface Grant {

    /** {@return the role, or {@code PUBLIC} for all roles} */
    String to();

    /** {@return the privileges} Which ones are possible depends on the kind of the object. */
    Privilege[] privileges();

    /**
     * {@return the columns that the privileges apply to, on an entity or view; empty for the whole object} SELECT,
     * INSERT, UPDATE and REFERENCES can be granted on columns.
     */
    String[] columns() default {};

    /**
     * {@return whether the role may grant the privileges to others: {@code WITH GRANT OPTION}} By default it may not.
     */
    boolean grantable() default false;

    /**
     * {@return on a package, the kind and name of the object as in {@code GRANT}: {@code SEQUENCE invoice_number},
     * {@code FUNCTION net_price(numeric)}, {@code DOMAIN percentage}, {@code SCHEMA archive}, {@code LANGUAGE plpgsql};
     * empty for the schema of the database} On an entity, view or enum it must be empty.
     *
     * <p>{@code TABLES}, {@code SEQUENCES}, {@code ROUTINES} or {@code TYPES}, alone or followed by {@code IN SCHEMA
     * archive}, stand for all objects of the kind, as in {@code ALTER DEFAULT PRIVILEGES}: those that are declared, and
     * those that the migrating role will create otherwise. {@code TABLES} includes views. {@link Revoke} on one of the
     * objects makes an exception:
     *
     * <pre>{@code
     * @Grant(on = "TABLES", to = "reporting", privileges = Privilege.SELECT)
     * package com.example.shop;
     *
     * @Table
     * interface Customer {
     *     long id();
     * }
     *
     * @Table
     * @Revoke(from = "reporting", privileges = Privilege.SELECT)
     * interface Secret {
     *     long id();
     * }
     * }</pre>
     *
     * becomes
     *
     * <pre>{@code
     * ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reporting;
     * GRANT SELECT ON TABLE customer TO reporting;
     * }</pre>
     */
    String on() default "";

    /** Several grants of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** {@return the grants} */
        Grant[] value();
    }
}
