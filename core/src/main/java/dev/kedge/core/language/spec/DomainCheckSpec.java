package dev.kedge.core.language.spec;

import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.stability.Internal;

/** A {@link DomainCheck} in the step language. */
@Internal
public final class DomainCheckSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     * @param condition the condition as SQL text
     */
    public DomainCheckSpec(String name, String condition) {
        super(DomainCheck.class, name, condition);
    }

    /**
     * Marks it {@code NOT VALID}: existing values are not checked.
     *
     * @return this spec
     */
    public DomainCheckSpec notValid() {
        set("notValid", true);
        return this;
    }

    /**
     * Sets the comment of the check.
     *
     * @param comment the comment
     * @return this spec
     */
    public DomainCheckSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
