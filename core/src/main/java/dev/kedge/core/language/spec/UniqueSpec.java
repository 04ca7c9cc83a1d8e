package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Internal;

/** A {@link UniqueConstraint} in the step language. */
@Internal
public final class UniqueSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     */
    public UniqueSpec(String name) {
        super(UniqueConstraint.class, name);
    }

    /**
     * Adds its columns in order.
     *
     * @param columns names of columns
     * @return this spec
     */
    public UniqueSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds the {@code INCLUDE} columns of its index.
     *
     * @param include names of columns
     * @return this spec
     */
    public UniqueSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /**
     * Treats nulls as equal (PostgreSQL 15 and later).
     *
     * @return this spec
     */
    public UniqueSpec nullsNotDistinct() {
        set("nullsNotDistinct", true);
        return this;
    }

    /**
     * Sets whether and when the check is deferred.
     *
     * @param deferral the deferral
     * @return this spec
     */
    public UniqueSpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }

    /**
     * Adds {@code WITHOUT OVERLAPS}: rows with equal values in the other columns may not overlap in the last one
     * (PostgreSQL 18 and later).
     *
     * @return this spec
     */
    public UniqueSpec withoutOverlaps() {
        set("withoutOverlaps", true);
        return this;
    }

    /**
     * Sets the comment of the constraint.
     *
     * @param comment the comment
     * @return this spec
     */
    public UniqueSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
