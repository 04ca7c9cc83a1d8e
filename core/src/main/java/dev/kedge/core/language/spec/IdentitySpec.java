package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Identity;
import dev.kedge.core.stability.Internal;

/** An {@link Identity} in the step language. */
@Internal
public final class IdentitySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param generation when the server generates values
     */
    public IdentitySpec(Identity.Generation generation) {
        super(Identity.class, generation);
    }

    /**
     * Sets the options of its sequence.
     *
     * @param options the options
     * @return this spec
     */
    public IdentitySpec options(SequenceOptionsSpec options) {
        set("options", options);
        return this;
    }

    /**
     * Sets the name of its sequence, which is in the schema of the table. By default the server chooses the name.
     *
     * @param sequence the name
     * @return this spec
     */
    public IdentitySpec sequence(String sequence) {
        set("sequence", sequence);
        return this;
    }
}
