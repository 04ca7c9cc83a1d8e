package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Routine;
import dev.kedge.core.stability.Internal;

/** A {@link Routine} in the step language. */
@Internal
public final class RoutineSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param definition the {@code CREATE} statement as SQL text
     */
    public RoutineSpec(String name, String definition) {
        super(Routine.class, name, definition);
    }

    /**
     * Adds the types of its arguments without modifiers; those that it only gives back do not count.
     *
     * @param arguments the types as SQL text
     * @return this spec
     */
    public RoutineSpec arguments(String... arguments) {
        add("arguments", (Object[]) arguments);
        return this;
    }

    /**
     * Makes the routine a procedure.
     *
     * @return this spec
     */
    public RoutineSpec procedure() {
        set("procedure", true);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public RoutineSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
