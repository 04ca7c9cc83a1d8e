package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.stability.Internal;

/** A {@link Column} in the step language. */
@Internal
public final class ColumnSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the column
     * @param type the type as SQL text
     */
    public ColumnSpec(String name, String type) {
        super(Column.class, name, type);
    }

    /**
     * Sets its position in {@code CREATE TABLE}, from 1. Gaps are allowed; equal positions are ordered by name.
     *
     * @param position the position, from 1
     * @return this spec
     */
    public ColumnSpec position(int position) {
        set("position", position);
        return this;
    }

    /**
     * Allows nulls.
     *
     * @return this spec
     */
    public ColumnSpec nullable() {
        set("nullable", true);
        return this;
    }

    /**
     * Sets its default.
     *
     * @param defaultValue the default as SQL text
     * @return this spec
     */
    public ColumnSpec defaultValue(String defaultValue) {
        set("defaultValue", defaultValue);
        return this;
    }

    /**
     * Makes it an identity column.
     *
     * @param identity when the server generates values
     * @return this spec
     */
    public ColumnSpec identity(Identity.Generation identity) {
        set("identity", identity);
        return this;
    }

    /**
     * Makes it an identity column.
     *
     * @param identity when the server generates values, and the options of the sequence
     * @return this spec
     */
    public ColumnSpec identity(IdentitySpec identity) {
        set("identity", identity);
        return this;
    }

    /**
     * Makes it a generated column.
     *
     * @param generated the expression
     * @return this spec
     */
    public ColumnSpec generated(String generated) {
        set("generated", generated);
        return this;
    }

    /**
     * Makes it a generated column.
     *
     * @param generated the expression, and whether it is virtual
     * @return this spec
     */
    public ColumnSpec generated(GeneratedSpec generated) {
        set("generated", generated);
        return this;
    }

    /**
     * Sets the collation.
     *
     * @param collation the collation as SQL text, such as {@code "C"} in its quotes
     * @return this spec
     */
    public ColumnSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /**
     * Sets the storage of long values.
     *
     * @param storage the storage
     * @return this spec
     */
    public ColumnSpec storage(ColumnStorage storage) {
        set("storage", storage);
        return this;
    }

    /**
     * Sets how long values are compressed, {@code pglz} or {@code lz4}.
     *
     * @param compression the method
     * @return this spec
     */
    public ColumnSpec compression(String compression) {
        set("compression", compression);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public ColumnSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /**
     * Sets what ANALYZE collects of it.
     *
     * @param statistics the statistics target and the options
     * @return this spec
     */
    public ColumnSpec statistics(ColumnStatisticsSpec statistics) {
        set("statistics", statistics);
        return this;
    }
}
