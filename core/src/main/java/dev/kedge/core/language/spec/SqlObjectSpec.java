package dev.kedge.core.language.spec;

import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.stability.Internal;

/** The words of {@link SqlObject} in the step language. */
@Internal
public final class SqlObjectSpec extends Spec {
    /** Begins with what must be given; everything else is neutral at first. */
    public SqlObjectSpec(String name, String create, String drop) {
        super(SqlObject.class, name, create, drop);
    }

    /** Adds what must be there as long as it is. */
    public SqlObjectSpec dependsOn(String... dependsOn) {
        add("dependsOn", (Object[]) dependsOn);
        return this;
    }
}
