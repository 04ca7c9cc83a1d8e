package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.stability.Internal;

/** An {@link Exclusion.Element} in the step language. */
@Internal
public final class ElementSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param key a column or an expression
     * @param operator the operator as SQL text, such as {@code &&}
     */
    public ElementSpec(String key, String operator) {
        super(Exclusion.Element.class, key, operator);
    }

    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param key a column or an expression
     * @param operator the operator as SQL text, such as {@code &&}
     */
    public ElementSpec(IndexKeySpec key, String operator) {
        super(Exclusion.Element.class, key, operator);
    }
}
