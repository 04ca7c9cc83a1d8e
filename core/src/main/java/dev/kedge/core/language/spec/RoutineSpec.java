package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Routine;
import dev.kedge.core.stability.Internal;

/** A {@link Routine} as it is said in the step language. */
@Internal
public final class RoutineSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public RoutineSpec(String name, String definition) {
        super(Routine.class, name, definition);
    }

    /** Adds the types of its arguments without modifiers; those that it only gives back do not count. */
    public RoutineSpec arguments(String... arguments) {
        add("arguments", (Object[]) arguments);
        return this;
    }

    /** Says that it is a procedure. */
    public RoutineSpec procedure() {
        set("procedure", true);
        return this;
    }

    /** Sets its comment. */
    public RoutineSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
