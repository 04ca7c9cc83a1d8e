package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Index;
import dev.kedge.core.stability.Internal;

/** An {@link Index} in the step language. */
@Internal
public final class IndexSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the index
     * @param method the index method, such as {@code btree}
     */
    public IndexSpec(String name, String method) {
        super(Index.class, name, method);
    }

    /**
     * Makes the index unique.
     *
     * @return this spec
     */
    public IndexSpec unique() {
        set("unique", true);
        return this;
    }

    /**
     * Adds index keys, in order: columns or expressions.
     *
     * @param columns the keys; a column is given by its name, an expression by its text
     * @return this spec
     */
    public IndexSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds index keys, in order: columns or expressions.
     *
     * @param columns the keys; a column is given by its name, an expression by its text
     * @return this spec
     */
    public IndexSpec columns(IndexKeySpec... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds its {@code INCLUDE} columns.
     *
     * @param include names of columns
     * @return this spec
     */
    public IndexSpec include(String... include) {
        add("include", (Object[]) include);
        return this;
    }

    /**
     * Treats nulls as equal in a unique index (PostgreSQL 15 and later).
     *
     * @return this spec
     */
    public IndexSpec nullsNotDistinct() {
        set("nullsNotDistinct", true);
        return this;
    }

    /**
     * Sets the condition of a partial index.
     *
     * @param where the condition as SQL text
     * @return this spec
     */
    public IndexSpec where(String where) {
        set("where", where);
        return this;
    }

    /**
     * Adds its storage parameters.
     *
     * @param parameters storage parameters such as {@code fillfactor=70}
     * @return this spec
     */
    public IndexSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /**
     * Sets the tablespace.
     *
     * @param tablespace the name of the tablespace
     * @return this spec
     */
    public IndexSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public IndexSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
