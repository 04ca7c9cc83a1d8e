package dev.kedge.core.language.spec;

import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.stability.Internal;

/** An {@link SqlObject} in the step language. */
@Internal
public final class SqlObjectSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name its kind followed by its name
     * @param create the statements that create it
     * @param drop the statements that drop it
     */
    public SqlObjectSpec(String name, String create, String drop) {
        super(SqlObject.class, name, create, drop);
    }

    /**
     * Adds objects that it needs.
     *
     * @param dependsOn SQL objects by their kind and name, other objects by their paths
     * @return this spec
     */
    public SqlObjectSpec dependsOn(String... dependsOn) {
        add("dependsOn", (Object[]) dependsOn);
        return this;
    }
}
