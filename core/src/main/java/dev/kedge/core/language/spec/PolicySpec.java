package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Policy;
import dev.kedge.core.stability.Internal;

/** A {@link Policy} as it is said in the step language. */
@Internal
public final class PolicySpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public PolicySpec(String name) {
        super(Policy.class, name);
    }

    /** Says that it must hold beside the others instead of in place of them. */
    public PolicySpec restrictive() {
        set("restrictive", true);
        return this;
    }

    /** Sets what it is asked for. */
    public PolicySpec command(Policy.Command command) {
        set("command", command);
        return this;
    }

    /** Adds the roles that it is for. */
    public PolicySpec roles(String... roles) {
        add("roles", (Object[]) roles);
        return this;
    }

    /** Sets which rows are there. */
    public PolicySpec using(String using) {
        set("using", using);
        return this;
    }

    /** Sets which rows may be written. */
    public PolicySpec check(String check) {
        set("check", check);
        return this;
    }
}
