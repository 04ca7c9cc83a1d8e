package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.stability.Internal;

/** A {@link Column} as it is said in the step language. */
@Internal
public final class ColumnSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ColumnSpec(String name, String type) {
        super(Column.class, name, type);
    }

    /** Sets where CREATE TABLE puts it, from 1; gaps are allowed, ties are broken by name. */
    public ColumnSpec position(int position) {
        set("position", position);
        return this;
    }

    /** Says that it admits null. */
    public ColumnSpec nullable() {
        set("nullable", true);
        return this;
    }

    /** Sets its default. */
    public ColumnSpec defaultValue(String defaultValue) {
        set("defaultValue", defaultValue);
        return this;
    }

    /** Sets how the server numbers it. */
    public ColumnSpec identity(Identity.Generation identity) {
        set("identity", identity);
        return this;
    }

    /** Sets how the server numbers it. */
    public ColumnSpec identity(IdentitySpec identity) {
        set("identity", identity);
        return this;
    }

    /** Sets how the server computes it from its row. */
    public ColumnSpec generated(String generated) {
        set("generated", generated);
        return this;
    }

    /** Sets how the server computes it from its row. */
    public ColumnSpec generated(GeneratedSpec generated) {
        set("generated", generated);
        return this;
    }

    /** Sets how its texts are sorted. */
    public ColumnSpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /** Sets where long values are kept. */
    public ColumnSpec storage(ColumnStorage storage) {
        set("storage", storage);
        return this;
    }

    /** Sets how long values are compressed, {@code pglz} or {@code lz4}. */
    public ColumnSpec compression(String compression) {
        set("compression", compression);
        return this;
    }

    /** Sets its comment. */
    public ColumnSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
