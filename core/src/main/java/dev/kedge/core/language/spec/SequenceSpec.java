package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Internal;

/** A {@link Sequence} in the step language. */
@Internal
public final class SequenceSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param type the integer type as SQL text
     */
    public SequenceSpec(String name, String type) {
        super(Sequence.class, name, type);
    }

    /**
     * Sets its options. Values that are the default of the type are left out.
     *
     * @param options the options
     * @return this spec
     */
    public SequenceSpec options(SequenceOptionsSpec options) {
        set("options", options);
        return this;
    }

    /**
     * Sets the column that it is dropped with.
     *
     * @param ownedBy the column
     * @return this spec
     */
    public SequenceSpec ownedBy(ColumnNameSpec ownedBy) {
        set("ownedBy", ownedBy);
        return this;
    }

    /**
     * Sets whether it is written to the WAL (PostgreSQL 15 and later).
     *
     * @param persistence the persistence
     * @return this spec
     */
    public SequenceSpec persistence(Persistence persistence) {
        set("persistence", persistence);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public SequenceSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
