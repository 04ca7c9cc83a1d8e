package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Domain;
import dev.kedge.core.stability.Internal;

/** A {@link Domain} as it is said in the step language. */
@Internal
public final class DomainSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public DomainSpec(String name, String type) {
        super(Domain.class, name, type);
    }

    /** Says that it admits null. */
    public DomainSpec nullable() {
        set("nullable", true);
        return this;
    }

    /** Sets the default of columns that have none of their own. */
    public DomainSpec defaultValue(String defaultValue) {
        set("defaultValue", defaultValue);
        return this;
    }

    /** Sets how its texts are sorted. */
    public DomainSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /** Adds its checks, sorted by name. */
    public DomainSpec checks(DomainCheckSpec... checks) {
        add("checks", (Object[]) checks);
        return this;
    }

    /** Sets its comment. */
    public DomainSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
