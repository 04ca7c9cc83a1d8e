package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Generated;
import dev.kedge.core.stability.Internal;

/** A {@link Generated} as it is said in the step language. */
@Internal
public final class GeneratedSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public GeneratedSpec(String expression) {
        super(Generated.class, expression);
    }

    /** Sets when it is computed. */
    public GeneratedSpec kind(Generated.Kind kind) {
        set("kind", kind);
        return this;
    }
}
