package dev.kedge.core.language.spec;

import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.stability.Internal;

/** A {@link DomainCheck} as it is said in the step language. */
@Internal
public final class DomainCheckSpec extends Spec {
    /** One of which nothing else is said. */
    public DomainCheckSpec(String name, String condition) {
        super(DomainCheck.class, name, condition);
    }

    /** Says that values that were there before it are not proven. */
    public DomainCheckSpec notValid() {
        set("notValid", true);
        return this;
    }
}
