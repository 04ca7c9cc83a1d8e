package dev.kedge.core.language.spec;

import dev.kedge.core.schema.EnumType;
import dev.kedge.core.stability.Internal;

/** A {@link EnumType} as it is said in the step language. */
@Internal
public final class EnumTypeSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public EnumTypeSpec(String name) {
        super(EnumType.class, name);
    }

    /** Adds its values in their order. */
    public EnumTypeSpec values(String... values) {
        add("values", (Object[]) values);
        return this;
    }
}
