package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Generated;
import dev.kedge.core.stability.Internal;

/** A {@link Generated} in the step language. */
@Internal
public final class GeneratedSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param expression the expression as SQL text
     */
    public GeneratedSpec(String expression) {
        super(Generated.class, expression);
    }

    /**
     * Sets whether its values are stored or virtual.
     *
     * @param kind stored or virtual
     * @return this spec
     */
    public GeneratedSpec kind(Generated.Kind kind) {
        set("kind", kind);
        return this;
    }
}
