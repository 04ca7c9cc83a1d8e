package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Internal;

/** A {@link Revocation} as it is said in the step language. */
@Internal
public final class RevocationSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public RevocationSpec(String name, Securable kind, String role) {
        super(Revocation.class, name, kind, role);
    }

    /** Sets the types of a routine's arguments. */
    public RevocationSpec arguments(String arguments) {
        set("arguments", arguments);
        return this;
    }

    /** Adds what was taken away, each once. */
    public RevocationSpec privileges(Privilege... privileges) {
        add("privileges", (Object[]) privileges);
        return this;
    }
}
