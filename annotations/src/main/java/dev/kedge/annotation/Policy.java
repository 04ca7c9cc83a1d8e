package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A row security policy, which determines the rows that a role may read and write. It applies if {@link RowSecurity} is
 * on.
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

    /** {@return the name of the policy, unique in its table} */
    String name();

    /** {@return the command that it applies to; by default all commands} */
    Command command() default Command.ALL;

    /**
     * {@return whether the policy is restrictive: {@code AS RESTRICTIVE}} By default it is permissive. A row passes if
     * at least one permissive policy and all restrictive policies allow it.
     */
    boolean restrictive() default false;

    /**
     * {@return the roles that it applies to, including {@code CURRENT_USER} and the like; empty for {@code PUBLIC}, all
     * roles}
     */
    String[] roles() default {};

    /**
     * {@return the condition for rows that can be read, changed or deleted; empty for none} It does not apply to {@link
     * Command#INSERT}.
     */
    String using() default "";

    /**
     * {@return the condition for new and changed rows: {@code WITH CHECK}; empty for the one of {@link #using()}} It
     * does not apply to {@link Command#SELECT} and {@link Command#DELETE}.
     */
    String check() default "";

    /** {@return the comment of the policy: {@code COMMENT ON POLICY}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the policy, for a change of more than the name; empty if it was not renamed} It takes
     * effect once, like {@link Was}.
     */
    String was() default "";

    /** The commands that a policy can apply to. */
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
        /** {@return the policies} */
        Policy[] value();
    }
}
