package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.stability.Internal;

/** A {@link Trigger} in the step language. */
@Internal
public final class TriggerSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the trigger
     * @param events what is between the name and {@code ON}, such as {@code BEFORE UPDATE}
     * @param action what follows the table, such as {@code FOR EACH ROW EXECUTE FUNCTION f()}
     */
    public TriggerSpec(String name, String events, String action) {
        super(Trigger.class, name, events, action);
    }

    /**
     * Makes the trigger a constraint trigger.
     *
     * @return this spec
     */
    public TriggerSpec constraint() {
        set("constraint", true);
        return this;
    }

    /**
     * Sets the comment of the trigger.
     *
     * @param comment the comment
     * @return this spec
     */
    public TriggerSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /**
     * Sets when the trigger fires.
     *
     * @param state the state
     * @return this spec
     */
    public TriggerSpec state(TriggerState state) {
        set("state", state);
        return this;
    }
}
