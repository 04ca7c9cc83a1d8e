package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Internal;

/** A {@link Grant} in the step language. */
@Internal
public final class GrantSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param kind the kind of the object
     * @param role the name of the role
     */
    public GrantSpec(String name, Securable kind, String role) {
        super(Grant.class, name, kind, role);
    }

    /**
     * Sets the types of a routine's arguments, which are part of its identity.
     *
     * @param arguments the types as SQL text, separated by commas
     * @return this spec
     */
    public GrantSpec arguments(String arguments) {
        set("arguments", arguments);
        return this;
    }

    /**
     * Adds granted privileges. Each privilege occurs at most once for the object and once for each column.
     *
     * @param permissions the privileges
     * @return this spec
     */
    public GrantSpec permissions(Privilege... permissions) {
        add("permissions", (Object[]) permissions);
        return this;
    }

    /**
     * Adds granted privileges. Each privilege occurs at most once for the object and once for each column.
     *
     * @param permissions the privileges
     * @return this spec
     */
    public GrantSpec permissions(PermissionSpec... permissions) {
        add("permissions", (Object[]) permissions);
        return this;
    }
}
