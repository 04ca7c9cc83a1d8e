package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.stability.Internal;

/** A {@link Exclusion.Element} as it is said in the step language. */
@Internal
public final class ElementSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ElementSpec(String key, String operator) {
        super(Exclusion.Element.class, key, operator);
    }

    /** Begins with what must be given; everything else is neutral until it is said. */
    public ElementSpec(IndexKeySpec key, String operator) {
        super(Exclusion.Element.class, key, operator);
    }
}
