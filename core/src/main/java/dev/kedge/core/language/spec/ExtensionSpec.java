package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.stability.Internal;

/** An {@link Extension} in the step language. */
@Internal
public final class ExtensionSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the extension
     */
    public ExtensionSpec(String name) {
        super(Extension.class, name);
    }

    /**
     * Sets its version.
     *
     * @param version the version
     * @return this spec
     */
    public ExtensionSpec version(String version) {
        set("version", version);
        return this;
    }

    /**
     * Sets the schema that its objects are in.
     *
     * @param schema the name of the schema
     * @return this spec
     */
    public ExtensionSpec schema(String schema) {
        set("schema", schema);
        return this;
    }
}
