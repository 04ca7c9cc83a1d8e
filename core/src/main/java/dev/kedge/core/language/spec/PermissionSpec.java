package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.stability.Internal;

/** A {@link Permission} as it is said in the step language. */
@Internal
public final class PermissionSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public PermissionSpec(Privilege privilege) {
        super(Permission.class, privilege);
    }

    /** Sets the only column that it is for. */
    public PermissionSpec column(String column) {
        set("column", column);
        return this;
    }

    /** Says that the role may pass it on. */
    public PermissionSpec grantable() {
        set("grantable", true);
        return this;
    }
}
