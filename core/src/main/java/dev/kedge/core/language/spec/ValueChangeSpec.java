package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.stability.Internal;

/** A {@link ValueChange} as it is said in the step language. */
@Internal
public final class ValueChangeSpec extends Spec {
    /** One of which nothing else is said. */
    public ValueChangeSpec(String from, String to) {
        super(ValueChange.class, from, to);
    }
}
