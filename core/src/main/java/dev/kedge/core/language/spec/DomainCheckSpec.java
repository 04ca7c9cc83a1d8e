package dev.kedge.core.language.spec;

import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.stability.Internal;

/** A {@link DomainCheck} as it is said in the step language. */
@Internal
public final class DomainCheckSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public DomainCheckSpec(String name, String condition) {
        super(DomainCheck.class, name, condition);
    }

    /** Says that values that were there before it are not proven. */
    public DomainCheckSpec notValid() {
        set("notValid", true);
        return this;
    }
}
