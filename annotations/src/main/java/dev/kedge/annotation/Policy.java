package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A row security policy: which rows a role may see and write. It counts once {@link RowSecurity} is on.
 *
 * <pre>{@code
 * @Table
 * @RowSecurity
 * @Policy(
 *         name = "own_orders",
 *         command = Policy.Command.UPDATE,
 *         roles = "clerk",
 *         using = "clerk = current_user",
 *         check = "clerk = current_user AND NOT closed")
 * interface Order {
 *     String clerk();
 *     boolean closed();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE POLICY own_orders ON "order" FOR UPDATE TO clerk
 *     USING (clerk = current_user) WITH CHECK (clerk = current_user AND NOT closed);
 * }</pre>
 *
 * <p>See manual, CREATE POLICY.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Policy.List.class)
public @interface Policy {

    /** The policy's name, unique in its table. */
    String name();

    /** The command that it is for. */
    Command command() default Command.ALL;

    /**
     * Whether it narrows what others allow: {@code AS RESTRICTIVE}. Unset, it is permissive: a row passes when one of
     * the permissive policies and all of the restrictive ones let it.
     */
    boolean restrictive() default false;

    /** The roles that it is for, {@code CURRENT_USER} and the like among them. Empty for {@code PUBLIC}, all roles. */
    String[] roles() default {};

    /** The condition of rows that can be seen, changed or deleted. Empty for none; not for {@link Command#INSERT}. */
    String using() default "";

    /**
     * The condition of rows as they are written: {@code WITH CHECK}. Empty for the one of {@link #using()}; not for
     * {@link Command#SELECT} and {@link Command#DELETE}.
     */
    String check() default "";

    /**
     * The name that the policy had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";

    /** The commands that a policy can be for. */
    enum Command {
        /** All of them. */
        ALL,
        /** Reading. */
        SELECT,
        /** Adding rows. */
        INSERT,
        /** Changing rows. */
        UPDATE,
        /** Removing rows. */
        DELETE
    }

    /** Several policies of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The policies. */
        Policy[] value();
    }
}
