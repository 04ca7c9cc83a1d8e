package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Internal;

/** A {@link Grant} as it is said in the step language. */
@Internal
public final class GrantSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public GrantSpec(String name, Securable kind, String role) {
        super(Grant.class, name, kind, role);
    }

    /** Sets the types of a routine's arguments. */
    public GrantSpec arguments(String arguments) {
        set("arguments", arguments);
        return this;
    }

    /** Adds what it may do; each privilege once for the object and once for a column. */
    public GrantSpec permissions(Privilege... permissions) {
        add("permissions", (Object[]) permissions);
        return this;
    }

    /** Adds what it may do; each privilege once for the object and once for a column. */
    public GrantSpec permissions(PermissionSpec... permissions) {
        add("permissions", (Object[]) permissions);
        return this;
    }
}
