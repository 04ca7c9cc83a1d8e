package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.stability.Internal;

/** A {@link Extension} as it is said in the step language. */
@Internal
public final class ExtensionSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ExtensionSpec(String name) {
        super(Extension.class, name);
    }

    /** Sets its version. */
    public ExtensionSpec version(String version) {
        set("version", version);
        return this;
    }

    /** Sets the schema that its objects are in. */
    public ExtensionSpec schema(String schema) {
        set("schema", schema);
        return this;
    }
}
