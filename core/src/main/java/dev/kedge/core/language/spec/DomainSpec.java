package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Domain;
import dev.kedge.core.stability.Internal;

/** A {@link Domain} in the step language. */
@Internal
public final class DomainSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param type the type as SQL text
     */
    public DomainSpec(String name, String type) {
        super(Domain.class, name, type);
    }

    /**
     * Allows nulls.
     *
     * @return this spec
     */
    public DomainSpec nullable() {
        set("nullable", true);
        return this;
    }

    /**
     * Sets the default of columns of this type that do not have a default of their own.
     *
     * @param defaultValue the default as SQL text
     * @return this spec
     */
    public DomainSpec defaultValue(String defaultValue) {
        set("defaultValue", defaultValue);
        return this;
    }

    /**
     * Sets the collation.
     *
     * @param collation the collation as SQL text, such as {@code "C"} in its quotes
     * @return this spec
     */
    public DomainSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /**
     * Adds its checks, sorted by name.
     *
     * @param checks the checks
     * @return this spec
     */
    public DomainSpec checks(DomainCheckSpec... checks) {
        add("checks", (Object[]) checks);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public DomainSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
