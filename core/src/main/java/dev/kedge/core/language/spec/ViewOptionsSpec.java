package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.stability.Internal;

/** A {@link ViewOptions} as it is said in the step language. */
@Internal
public final class ViewOptionsSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ViewOptionsSpec() {
        super(ViewOptions.class);
    }

    /** Sets what is checked when rows are written through it. */
    public ViewOptionsSpec checkOption(ViewOptions.CheckOption checkOption) {
        set("checkOption", checkOption);
        return this;
    }

    /** Says that its conditions come before those of the role that reads it. */
    public ViewOptionsSpec securityBarrier() {
        set("securityBarrier", true);
        return this;
    }

    /** Says that its tables are read with the rights of the role that reads it (from PostgreSQL 15). */
    public ViewOptionsSpec securityInvoker() {
        set("securityInvoker", true);
        return this;
    }

    /** Adds storage parameters of a materialized view. */
    public ViewOptionsSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /** Sets where a materialized view is kept. */
    public ViewOptionsSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }
}
