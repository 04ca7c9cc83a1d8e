package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Policy;
import dev.kedge.core.stability.Internal;

/** A {@link Policy} in the step language. */
@Internal
public final class PolicySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the policy
     */
    public PolicySpec(String name) {
        super(Policy.class, name);
    }

    /**
     * Makes the policy restrictive: it is combined with the others by {@code AND} instead of {@code OR}.
     *
     * @return this spec
     */
    public PolicySpec restrictive() {
        set("restrictive", true);
        return this;
    }

    /**
     * Sets the command that the policy applies to.
     *
     * @param command the command
     * @return this spec
     */
    public PolicySpec command(Policy.Command command) {
        set("command", command);
        return this;
    }

    /**
     * Adds the roles that it is for.
     *
     * @param roles names of roles
     * @return this spec
     */
    public PolicySpec roles(String... roles) {
        add("roles", (Object[]) roles);
        return this;
    }

    /**
     * Sets the {@code USING} condition, which selects the rows that are visible.
     *
     * @param using the expression as SQL text
     * @return this spec
     */
    public PolicySpec using(String using) {
        set("using", using);
        return this;
    }

    /**
     * Sets the {@code WITH CHECK} condition, which new rows must fulfil.
     *
     * @param check the condition as SQL text
     * @return this spec
     */
    public PolicySpec check(String check) {
        set("check", check);
        return this;
    }

    /**
     * Sets the comment of the policy.
     *
     * @param comment the comment
     * @return this spec
     */
    public PolicySpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
