package dev.kedge.core.language.spec;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.stability.Internal;

/** A {@link CheckConstraint} in the step language. */
@Internal
public final class CheckSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     * @param condition the condition as SQL text
     */
    public CheckSpec(String name, String condition) {
        super(CheckConstraint.class, name, condition);
    }

    /**
     * Adds {@code NO INHERIT}: the constraint does not apply to child tables.
     *
     * @return this spec
     */
    public CheckSpec noInherit() {
        set("noInherit", true);
        return this;
    }

    /**
     * Marks it {@code NOT VALID}: existing rows are not checked.
     *
     * @return this spec
     */
    public CheckSpec notValid() {
        set("notValid", true);
        return this;
    }

    /**
     * Marks it {@code NOT ENFORCED}: no row is checked (PostgreSQL 18 and later).
     *
     * @return this spec
     */
    public CheckSpec notEnforced() {
        set("notEnforced", true);
        return this;
    }

    /**
     * Sets the comment of the constraint.
     *
     * @param comment the comment
     * @return this spec
     */
    public CheckSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
