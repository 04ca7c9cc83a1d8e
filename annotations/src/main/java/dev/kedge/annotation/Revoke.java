package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Revokes default privileges, which PostgreSQL grants when an object is created: on an entity, view or enum type, or,
 * if written on a package, on its schema or the object that {@link #on()} names.
 *
 * <p>By default {@code PUBLIC}, which means every role, has {@code EXECUTE} on functions and procedures and {@code
 * USAGE} on types, domains and languages; on the schema {@code public} it has {@code USAGE}, and before PostgreSQL 15
 * {@code CREATE}. The owner of an object has every privilege on it (manual, Privileges).
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
 * <p>If a routine or type is created, or created again because something that it needs has changed, the privileges are
 * revoked in the same transaction. To revoke a privilege that was granted, remove its {@link Grant} instead. If this
 * annotation is removed, the role gets the privileges again. Kedge does not check the privileges on an object that has
 * neither this annotation nor {@link Grant}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Revoke.List.class)
public @interface Revoke {

    /**
     * {@return the role: {@code PUBLIC}, the role that an {@link Owner} of the same object names, or a role that has the
     * privilege because of a {@link Grant} on all objects of the kind, such as {@code TABLES}}
     */
    String from() default "PUBLIC";

    /** {@return the privileges, which are revoked on the whole object} */
    Privilege[] privileges();

    /**
     * {@return on a package, the kind and name of the object as in {@link Grant#on()}, also {@code LANGUAGE plpgsql};
     * empty for the schema of the database} On an entity, view or enum it must be empty.
     *
     * <p>{@code ROUTINES} and {@code TYPES} stand for all objects of the kind, as in {@code ALTER DEFAULT PRIVILEGES
     * REVOKE EXECUTE ON ROUTINES FROM PUBLIC}. A {@link Grant} to {@code PUBLIC} on one of the objects makes an
     * exception.
     */
    String on() default "";

    /** Several revocations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** {@return the revocations} */
        Revoke[] value();
    }
}
