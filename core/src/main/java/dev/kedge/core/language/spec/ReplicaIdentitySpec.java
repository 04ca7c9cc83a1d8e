package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.stability.Internal;

/** A {@link ReplicaIdentity} in the step language. */
@Internal
public final class ReplicaIdentitySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param kind which columns of the old row the WAL contains
     */
    public ReplicaIdentitySpec(ReplicaIdentity.Kind kind) {
        super(ReplicaIdentity.class, kind);
    }

    /**
     * Sets the index whose columns it is.
     *
     * @param index the name of the index
     * @return this spec
     */
    public ReplicaIdentitySpec index(String index) {
        set("index", index);
        return this;
    }
}
