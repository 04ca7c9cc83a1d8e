package dev.kedge.core.language.spec;

import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.stability.Internal;

/** A {@link IndexKey} as it is said in the step language. */
@Internal
public final class IndexKeySpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public IndexKeySpec(String on) {
        super(IndexKey.class, on);
    }

    /** Sets the collation. */
    public IndexKeySpec collation(String collation) {
        set("collation", collation);
        return this;
    }

    /** Sets how the method treats the type. */
    public IndexKeySpec operatorClass(String operatorClass) {
        set("operatorClass", operatorClass);
        return this;
    }

    /** Sets how the method treats the type. */
    public IndexKeySpec operatorClass(OperatorClassSpec operatorClass) {
        set("operatorClass", operatorClass);
        return this;
    }

    /** Says that the order is reversed. */
    public IndexKeySpec descending() {
        set("descending", true);
        return this;
    }

    /** Says that nulls come before values; PostgreSQL takes what {@code descending} says where nothing is said. */
    public IndexKeySpec nullsFirst() {
        set("nullsFirst", true);
        return this;
    }
}
