package dev.kedge.core.language.spec;

import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Step;

/** A step in the step language. Kinds of steps that have optional components have a subclass. */
@Internal
public class StepSpec extends Spec {
    /**
     * Creates a step from its required components.
     *
     * @param kind the class of the step
     * @param required the components in the order of the record
     */
    public StepSpec(Class<? extends Record> kind, Object... required) {
        super(kind, required);
    }

    @Override
    public Step make() {
        return (Step) super.make();
    }
}
