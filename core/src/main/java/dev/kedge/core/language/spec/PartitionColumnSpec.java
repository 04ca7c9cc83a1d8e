package dev.kedge.core.language.spec;

import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.stability.Internal;

/** A {@link PartitionColumn} in the step language. */
@Internal
public final class PartitionColumnSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the column
     */
    public PartitionColumnSpec(String name) {
        super(PartitionColumn.class, name);
    }

    /**
     * Makes it NOT NULL although the column above it may be null.
     *
     * @return this spec
     */
    public PartitionColumnSpec notNull() {
        set("notNull", true);
        return this;
    }

    /**
     * Sets its own default.
     *
     * @param defaultValue the default as SQL text; {@code NULL} for none
     * @return this spec
     */
    public PartitionColumnSpec defaultValue(String defaultValue) {
        set("defaultValue", defaultValue);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public PartitionColumnSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
