package dev.kedge.core.language.spec;

import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.stability.Internal;

/** An {@link IndexKey} in the step language. */
@Internal
public final class IndexKeySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param on the name of a column, or an expression as SQL text
     */
    public IndexKeySpec(String on) {
        super(IndexKey.class, on);
    }

    /**
     * Sets the collation.
     *
     * @param collation the collation as SQL text, such as {@code "C"} in its quotes
     * @return this spec
     */
    public IndexKeySpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /**
     * Sets the operator class.
     *
     * @param operatorClass the operator class
     * @return this spec
     */
    public IndexKeySpec operatorClass(String operatorClass) {
        set("operatorClass", operatorClass);
        return this;
    }

    /**
     * Sets the operator class.
     *
     * @param operatorClass the operator class
     * @return this spec
     */
    public IndexKeySpec operatorClass(OperatorClassSpec operatorClass) {
        set("operatorClass", operatorClass);
        return this;
    }

    /**
     * Reverses the order.
     *
     * @return this spec
     */
    public IndexKeySpec descending() {
        set("descending", true);
        return this;
    }

    /**
     * Puts nulls before other values. By default PostgreSQL does so only in descending order.
     *
     * @return this spec
     */
    public IndexKeySpec nullsFirst() {
        set("nullsFirst", true);
        return this;
    }
}
