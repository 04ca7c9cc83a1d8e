package dev.kedge.core.language.spec;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.stability.Internal;

/** A {@link CheckConstraint} as it is said in the step language. */
@Internal
public final class CheckSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public CheckSpec(String name, String condition) {
        super(CheckConstraint.class, name, condition);
    }

    /** Says that tables that inherit from this one are free of it. */
    public CheckSpec noInherit() {
        set("noInherit", true);
        return this;
    }

    /** Says that rows that were there before it are not proven. */
    public CheckSpec notValid() {
        set("notValid", true);
        return this;
    }
}
