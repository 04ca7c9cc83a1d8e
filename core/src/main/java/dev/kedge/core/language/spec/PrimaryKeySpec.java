package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.stability.Internal;

/** A {@link PrimaryKey} in the step language. */
@Internal
public final class PrimaryKeySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     */
    public PrimaryKeySpec(String name) {
        super(PrimaryKey.class, name);
    }

    /**
     * Adds its columns in order.
     *
     * @param columns names of columns
     * @return this spec
     */
    public PrimaryKeySpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds the {@code INCLUDE} columns of its index.
     *
     * @param include names of columns
     * @return this spec
     */
    public PrimaryKeySpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /**
     * Sets whether and when the check is deferred.
     *
     * @param deferral the deferral
     * @return this spec
     */
    public PrimaryKeySpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }

    /**
     * Adds {@code WITHOUT OVERLAPS}: rows with equal values in the other columns may not overlap in the last one
     * (PostgreSQL 18 and later).
     *
     * @return this spec
     */
    public PrimaryKeySpec withoutOverlaps() {
        set("withoutOverlaps", true);
        return this;
    }

    /**
     * Sets the comment of the key.
     *
     * @param comment the comment
     * @return this spec
     */
    public PrimaryKeySpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
