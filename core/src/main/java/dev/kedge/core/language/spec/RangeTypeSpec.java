package dev.kedge.core.language.spec;

import dev.kedge.core.schema.RangeType;
import dev.kedge.core.stability.Internal;

/** A {@link RangeType} in the step language. */
@Internal
public final class RangeTypeSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param subtype the type of its bounds as SQL text
     */
    public RangeTypeSpec(String name, String subtype) {
        super(RangeType.class, name, subtype);
    }

    /**
     * Sets the operator class that orders the bounds.
     *
     * @param operatorClass its name
     * @return this spec
     */
    public RangeTypeSpec operatorClass(String operatorClass) {
        set("operatorClass", operatorClass);
        return this;
    }

    /**
     * Sets the collation that orders the bounds.
     *
     * @param collation its name
     * @return this spec
     */
    public RangeTypeSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /**
     * Sets the function that converts ranges to their canonical form.
     *
     * @param canonical its name
     * @return this spec
     */
    public RangeTypeSpec canonical(String canonical) {
        set("canonical", canonical);
        return this;
    }

    /**
     * Sets the function that returns the distance of two bounds.
     *
     * @param subtypeDiff its name
     * @return this spec
     */
    public RangeTypeSpec subtypeDiff(String subtypeDiff) {
        set("subtypeDiff", subtypeDiff);
        return this;
    }

    /**
     * Sets the name of the multirange type.
     *
     * @param multirange its name
     * @return this spec
     */
    public RangeTypeSpec multirange(String multirange) {
        set("multirange", multirange);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public RangeTypeSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
