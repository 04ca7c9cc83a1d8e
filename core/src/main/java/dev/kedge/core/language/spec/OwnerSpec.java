package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Internal;

/** A {@link Owner} as it is said in the step language. */
@Internal
public final class OwnerSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public OwnerSpec(String name, Securable kind, String role) {
        super(Owner.class, name, kind, role);
    }

    /** Sets the types of a routine's arguments. */
    public OwnerSpec arguments(String arguments) {
        set("arguments", arguments);
        return this;
    }
}
