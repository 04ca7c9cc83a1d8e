package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Trigger;
import dev.kedge.core.stability.Internal;

/** A {@link Trigger} as it is said in the step language. */
@Internal
public final class TriggerSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public TriggerSpec(String name, String events, String action) {
        super(Trigger.class, name, events, action);
    }

    /** Says that it is a constraint trigger. */
    public TriggerSpec constraint() {
        set("constraint", true);
        return this;
    }
}
