package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.stability.Internal;

/** A {@link Exclusion} as it is said in the step language. */
@Internal
public final class ExclusionSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ExclusionSpec(String name, String method) {
        super(Exclusion.class, name, method);
    }

    /** Adds what is compared and how, in order. */
    public ExclusionSpec elements(ElementSpec... elements) {
        add("elements", (Object[]) elements);
        return this;
    }

    /** Adds the columns that its index carries along. */
    public ExclusionSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /** Sets the rows that it holds for. */
    public ExclusionSpec where(String where) {
        set("where", where);
        return this;
    }

    /** Sets when it is checked. */
    public ExclusionSpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }
}
