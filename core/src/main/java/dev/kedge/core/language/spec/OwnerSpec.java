package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Internal;

/** An {@link Owner} in the step language. */
@Internal
public final class OwnerSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param kind the kind of the object
     * @param role the name of the role
     */
    public OwnerSpec(String name, Securable kind, String role) {
        super(Owner.class, name, kind, role);
    }

    /**
     * Sets the types of a routine's arguments, which are part of its identity.
     *
     * @param arguments the types as SQL text, separated by commas
     * @return this spec
     */
    public OwnerSpec arguments(String arguments) {
        set("arguments", arguments);
        return this;
    }
}
