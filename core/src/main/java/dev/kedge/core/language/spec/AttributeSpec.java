package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.stability.Internal;

/** An {@link Attribute} in the step language. */
@Internal
public final class AttributeSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the attribute
     * @param type the type as SQL text
     */
    public AttributeSpec(String name, String type) {
        super(Attribute.class, name, type);
    }

    /**
     * Sets its position in {@code CREATE TYPE}, from 1. Gaps are allowed; equal positions are ordered by name.
     *
     * @param position the position, from 1
     * @return this spec
     */
    public AttributeSpec position(int position) {
        set("position", position);
        return this;
    }

    /**
     * Sets the collation.
     *
     * @param collation the collation as SQL text, such as {@code "C"} in its quotes
     * @return this spec
     */
    public AttributeSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /**
     * Sets the comment of the attribute.
     *
     * @param comment the comment
     * @return this spec
     */
    public AttributeSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
