package dev.kedge.core.language.spec;

import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.stability.Internal;

/** A {@link OperatorClass} as it is said in the step language. */
@Internal
public final class OperatorClassSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public OperatorClassSpec(String name) {
        super(OperatorClass.class, name);
    }

    /** Adds what it is set to, such as {@code siglen}. */
    public OperatorClassSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }
}
