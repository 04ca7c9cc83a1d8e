package dev.kedge.core.language.spec;

import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Step;

/** A step as it is said in the step language. A kind of step that has words beside its factory has a class of its own. */
@Internal
public class StepSpec extends Spec {
    /** A step of this kind, with the components that must be given, in order. */
    public StepSpec(Class<? extends Record> kind, Object... required) {
        super(kind, required);
    }

    @Override
    public Step make() {
        return (Step) super.make();
    }
}
