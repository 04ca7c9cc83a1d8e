package dev.kedge.core.language.spec;

import dev.kedge.core.schema.EnumType;
import dev.kedge.core.stability.Internal;

/** An {@link EnumType} in the step language. */
@Internal
public final class EnumTypeSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public EnumTypeSpec(String name) {
        super(EnumType.class, name);
    }

    /**
     * Adds its values in their order.
     *
     * @param values the values
     * @return this spec
     */
    public EnumTypeSpec values(String... values) {
        add("values", (Object[]) values);
        return this;
    }

    /**
     * Sets the comment of the type.
     *
     * @param comment the comment
     * @return this spec
     */
    public EnumTypeSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
