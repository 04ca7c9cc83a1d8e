package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Identity;
import dev.kedge.core.stability.Internal;

/** A {@link Identity} as it is said in the step language. */
@Internal
public final class IdentitySpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public IdentitySpec(Identity.Generation generation) {
        super(Identity.class, generation);
    }

    /** Sets how its sequence counts. */
    public IdentitySpec options(SequenceOptionsSpec options) {
        set("options", options);
        return this;
    }

    /** Sets the name of its sequence, which is in the schema of the table; absent for the one that the server gives. */
    public IdentitySpec sequence(String sequence) {
        set("sequence", sequence);
        return this;
    }
}
