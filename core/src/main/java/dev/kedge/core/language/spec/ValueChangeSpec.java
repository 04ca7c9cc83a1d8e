package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.stability.Internal;

/** A {@link ValueChange} as it is said in the step language. */
@Internal
public final class ValueChangeSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ValueChangeSpec(String from, String to) {
        super(ValueChange.class, from, to);
    }
}
