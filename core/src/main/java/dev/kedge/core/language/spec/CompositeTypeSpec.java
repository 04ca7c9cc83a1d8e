package dev.kedge.core.language.spec;

import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.stability.Internal;

/** A {@link CompositeType} as it is said in the step language. */
@Internal
public final class CompositeTypeSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public CompositeTypeSpec(String name) {
        super(CompositeType.class, name);
    }

    /** Adds its attributes, sorted by name. */
    public CompositeTypeSpec attributes(AttributeSpec... attributes) {
        add("attributes", (Object[]) attributes);
        return this;
    }

    /** Sets its comment. */
    public CompositeTypeSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
