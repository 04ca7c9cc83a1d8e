package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Index;
import dev.kedge.core.stability.Internal;

/** A {@link Index} as it is said in the step language. */
@Internal
public final class IndexSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public IndexSpec(String name, String method) {
        super(Index.class, name, method);
    }

    /** Says that no two rows may have equal columns. */
    public IndexSpec unique() {
        set("unique", true);
        return this;
    }

    /** Adds what it sorts or hashes by, in order: columns or expressions. */
    public IndexSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Adds what it sorts or hashes by, in order: columns or expressions. */
    public IndexSpec columns(IndexKeySpec... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Adds the columns that it carries along. */
    public IndexSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /** Says that nulls are equal to each other in a unique index (from PostgreSQL 15). */
    public IndexSpec nullsNotDistinct() {
        set("nullsNotDistinct", true);
        return this;
    }

    /** Sets the condition of a partial index. */
    public IndexSpec where(String where) {
        set("where", where);
        return this;
    }

    /** Adds its storage parameters. */
    public IndexSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /** Sets where it is kept. */
    public IndexSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }

    /** Sets its comment. */
    public IndexSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
