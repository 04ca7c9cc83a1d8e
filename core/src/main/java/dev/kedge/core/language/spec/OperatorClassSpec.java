package dev.kedge.core.language.spec;

import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.stability.Internal;

/** An {@link OperatorClass} in the step language. */
@Internal
public final class OperatorClassSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the operator class
     */
    public OperatorClassSpec(String name) {
        super(OperatorClass.class, name);
    }

    /**
     * Adds parameters of the operator class.
     *
     * @param parameters parameters such as {@code siglen=32}
     * @return this spec
     */
    public OperatorClassSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }
}
