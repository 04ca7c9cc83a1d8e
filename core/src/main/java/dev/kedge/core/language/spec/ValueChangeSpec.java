package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.stability.Internal;

/** A {@link ValueChange} in the step language. */
@Internal
public final class ValueChangeSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param from the removed value
     * @param to the value that replaces it
     */
    public ValueChangeSpec(String from, String to) {
        super(ValueChange.class, from, to);
    }
}
