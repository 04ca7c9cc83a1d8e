package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Internal;

/** A {@link Sequence} as it is said in the step language. */
@Internal
public final class SequenceSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public SequenceSpec(String name, String type) {
        super(Sequence.class, name, type);
    }

    /** Sets how it counts; what is the default for the type is absent. */
    public SequenceSpec options(SequenceOptionsSpec options) {
        set("options", options);
        return this;
    }

    /** Sets the column that it is dropped with. */
    public SequenceSpec ownedBy(ColumnNameSpec ownedBy) {
        set("ownedBy", ownedBy);
        return this;
    }

    /** Sets its comment. */
    public SequenceSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
