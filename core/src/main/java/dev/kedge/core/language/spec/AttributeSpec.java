package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.stability.Internal;

/** A {@link Attribute} as it is said in the step language. */
@Internal
public final class AttributeSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public AttributeSpec(String name, String type) {
        super(Attribute.class, name, type);
    }

    /** Sets where CREATE TYPE puts it, from 1; gaps are allowed, ties are broken by name. */
    public AttributeSpec position(int position) {
        set("position", position);
        return this;
    }

    /** Sets how its texts are sorted. */
    public AttributeSpec collation(String collation) {
        set("collation", collation);
        return this;
    }
}
