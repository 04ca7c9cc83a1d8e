package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.stability.Internal;

/** A {@link Permission} in the step language. */
@Internal
public final class PermissionSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param privilege the privilege
     */
    public PermissionSpec(Privilege privilege) {
        super(Permission.class, privilege);
    }

    /**
     * Restricts the privilege to one column.
     *
     * @param column the name of the column
     * @return this spec
     */
    public PermissionSpec column(String column) {
        set("column", column);
        return this;
    }

    /**
     * Adds {@code WITH GRANT OPTION}: the role may grant the privilege to others.
     *
     * @return this spec
     */
    public PermissionSpec grantable() {
        set("grantable", true);
        return this;
    }
}
