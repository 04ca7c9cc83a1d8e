package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Internal;

/** A {@link UniqueConstraint} as it is said in the step language. */
@Internal
public final class UniqueSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public UniqueSpec(String name) {
        super(UniqueConstraint.class, name);
    }

    /** Adds its columns in order. */
    public UniqueSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Adds the columns that its index carries along. */
    public UniqueSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /** Says that nulls are equal to each other (from PostgreSQL 15). */
    public UniqueSpec nullsNotDistinct() {
        set("nullsNotDistinct", true);
        return this;
    }

    /** Sets when it is checked. */
    public UniqueSpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }
}
