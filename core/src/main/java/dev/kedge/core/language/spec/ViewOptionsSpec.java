package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.stability.Internal;

/** A {@link ViewOptions} in the step language. */
@Internal
public final class ViewOptionsSpec extends Spec {
    /** Creates a spec of the required components. Every other component has its neutral value until it is set. */
    public ViewOptionsSpec() {
        super(ViewOptions.class);
    }

    /**
     * Sets the check option, which applies to rows written through the view.
     *
     * @param checkOption the check option
     * @return this spec
     */
    public ViewOptionsSpec checkOption(ViewOptions.CheckOption checkOption) {
        set("checkOption", checkOption);
        return this;
    }

    /**
     * Sets {@code security_barrier}: the conditions of the view are evaluated before those of the query.
     *
     * @return this spec
     */
    public ViewOptionsSpec securityBarrier() {
        set("securityBarrier", true);
        return this;
    }

    /**
     * Sets {@code security_invoker}: its tables are read with the privileges of the role that queries the view
     * (PostgreSQL 15 and later).
     *
     * @return this spec
     */
    public ViewOptionsSpec securityInvoker() {
        set("securityInvoker", true);
        return this;
    }

    /**
     * Adds storage parameters of a materialized view.
     *
     * @param parameters storage parameters such as {@code fillfactor=70}
     * @return this spec
     */
    public ViewOptionsSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /**
     * Sets the tablespace of a materialized view.
     *
     * @param tablespace the name of the tablespace
     * @return this spec
     */
    public ViewOptionsSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }
}
