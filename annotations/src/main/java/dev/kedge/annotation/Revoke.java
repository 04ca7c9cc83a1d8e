package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes away privileges that PostgreSQL gives by itself when an object is created: on an entity, view or enum type, or, on a
 * package, on its schema or what {@link #on()} names.
 *
 * <p>{@code PUBLIC}, every role, begins with {@code EXECUTE} on functions and procedures and {@code USAGE} on types, domains
 * and languages; on the schema {@code public} it has {@code USAGE}, and before PostgreSQL 15 {@code CREATE}. The owner of an
 * object begins with every privilege on it (manual, Privileges).
 *
 * <pre>{@code
 * @Database(name = "payroll")
 * @Revoke(on = "FUNCTION top(integer)", privileges = Privilege.EXECUTE)
 * @Grant(on = "FUNCTION top(integer)", to = "clerk", privileges = Privilege.EXECUTE)
 * @Revoke(on = "LANGUAGE plpgsql", privileges = Privilege.USAGE)
 * package com.example.payroll;
 *
 * @Table
 * @Owner("app")
 * @Revoke(from = "app", privileges = {Privilege.DELETE, Privilege.TRUNCATE})
 * interface Entry {
 *     long id();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * REVOKE EXECUTE ON FUNCTION top(integer) FROM PUBLIC;
 * GRANT EXECUTE ON FUNCTION top(integer) TO clerk;
 * REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
 * ALTER TABLE entry OWNER TO app;
 * REVOKE DELETE, TRUNCATE ON TABLE entry FROM app;
 * }</pre>
 *
 * <p>A routine or type that is created, or created again because something that it needs has changed, loses the privileges in
 * the same transaction. What was granted is not taken away with this annotation but by removing its {@link Grant}; when this
 * annotation goes, the role has the privileges again. An object on which neither this annotation nor {@link Grant} says
 * anything is not looked at.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Revoke.List.class)
public @interface Revoke {

    /** The role: {@code PUBLIC}, or the one that an {@link Owner} of the same object names. */
    String from() default "PUBLIC";

    /** The privileges, each of the whole object. */
    Privilege[] privileges();

    /**
     * On a package, the object, by its kind and name as in {@link Grant#on()}; also {@code LANGUAGE plpgsql}. Empty for the
     * database's own schema; always empty on an entity, view or enum.
     */
    String on() default "";

    /** Several revocations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** The revocations. */
        Revoke[] value();
    }
}
