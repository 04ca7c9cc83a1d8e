package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.stability.Internal;

/** An {@link Exclusion} in the step language. */
@Internal
public final class ExclusionSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     * @param method the index method, such as {@code gist}
     */
    public ExclusionSpec(String name, String method) {
        super(Exclusion.class, name, method);
    }

    /**
     * Adds the elements that are compared, in order.
     *
     * @param elements the elements
     * @return this spec
     */
    public ExclusionSpec elements(ElementSpec... elements) {
        add("elements", (Object[]) elements);
        return this;
    }

    /**
     * Adds the {@code INCLUDE} columns of its index.
     *
     * @param include names of columns
     * @return this spec
     */
    public ExclusionSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /**
     * Sets the condition that restricts the constraint to some rows.
     *
     * @param where the condition as SQL text
     * @return this spec
     */
    public ExclusionSpec where(String where) {
        set("where", where);
        return this;
    }

    /**
     * Sets whether and when the check is deferred.
     *
     * @param deferral the deferral
     * @return this spec
     */
    public ExclusionSpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }

    /**
     * Sets the comment of the constraint.
     *
     * @param comment the comment
     * @return this spec
     */
    public ExclusionSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
