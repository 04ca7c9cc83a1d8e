package dev.kedge.core.language.spec;

import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.stability.Internal;

/** A {@link CompositeType} in the step language. */
@Internal
public final class CompositeTypeSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public CompositeTypeSpec(String name) {
        super(CompositeType.class, name);
    }

    /**
     * Adds its attributes, sorted by name.
     *
     * @param attributes the attributes
     * @return this spec
     */
    public CompositeTypeSpec attributes(AttributeSpec... attributes) {
        add("attributes", (Object[]) attributes);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public CompositeTypeSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
