package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.stability.Internal;

/** A {@link PrimaryKey} as it is said in the step language. */
@Internal
public final class PrimaryKeySpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public PrimaryKeySpec(String name) {
        super(PrimaryKey.class, name);
    }

    /** Adds its columns in order. */
    public PrimaryKeySpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Adds the columns that its index carries along. */
    public PrimaryKeySpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /** Sets when it is checked. */
    public PrimaryKeySpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }
}
