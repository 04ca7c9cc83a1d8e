package dev.kedge.core.language;

import dev.kedge.core.language.spec.RoutineSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.language.spec.ViewOptionsSpec;
import dev.kedge.core.language.spec.ViewSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.ChangeView;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.DropRoutine;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.ReplaceRoutine;

/** Steps of routines and views. */
@Stable
public class RoutineSteps extends TypeSteps {
    RoutineSteps() {}

    /**
     * Changes the options of a view.
     *
     * @param view the name of the view
     * @return the spec of the step
     */
    public static ChangeViewSpec changeView(String view) {
        return new ChangeViewSpec(view);
    }

    /**
     * Creates a function or procedure.
     *
     * @param routine the routine
     * @return the spec of the step
     */
    public static CreateRoutineSpec createRoutine(RoutineSpec routine) {
        return new CreateRoutineSpec(routine);
    }

    /**
     * Creates a view with its indexes and comments.
     *
     * @param view the view
     * @return the spec of the step
     */
    public static StepSpec createView(ViewSpec view) {
        return new StepSpec(CreateView.class, view);
    }

    /**
     * Drops a function or procedure.
     *
     * @param routine the name with the types of the arguments, such as {@code net(numeric)}
     * @return the spec of the step
     */
    public static DropRoutineSpec dropRoutine(String routine) {
        return new DropRoutineSpec(routine);
    }

    /**
     * Drops a view with its indexes and triggers.
     *
     * @param view the name of the view
     * @return the spec of the step
     */
    public static DropViewSpec dropView(String view) {
        return new DropViewSpec(view);
    }

    /**
     * Replaces a function or procedure by another with the same arguments and result. Dependent objects stay.
     *
     * @param routine the routine
     * @return the spec of the step
     */
    public static ReplaceRoutineSpec replaceRoutine(RoutineSpec routine) {
        return new ReplaceRoutineSpec(routine);
    }

    /** A {@link ChangeView} in the step language. */
    public static final class ChangeViewSpec extends StepSpec {
        ChangeViewSpec(String view) {
            super(ChangeView.class, view);
        }

        /**
         * Sets the new options.
         *
         * @param options the options
         * @return this spec
         */
        public ChangeViewSpec options(ViewOptionsSpec options) {
            set("options", options);
            return this;
        }
    }

    /** A {@link CreateRoutine} in the step language. */
    public static final class CreateRoutineSpec extends StepSpec {
        CreateRoutineSpec(RoutineSpec routine) {
            super(CreateRoutine.class, routine);
        }

        /**
         * Turns off {@code check_function_bodies}, because the body refers to objects that do not exist yet.
         *
         * @return this spec
         */
        public CreateRoutineSpec unchecked() {
            set("unchecked", true);
            return this;
        }
    }

    /** A {@link DropRoutine} in the step language. */
    public static final class DropRoutineSpec extends StepSpec {
        DropRoutineSpec(String routine) {
            super(DropRoutine.class, routine);
        }

        /**
         * Marks the drop as temporary: the same revision creates the object again.
         *
         * @return this spec
         */
        public DropRoutineSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }

    /** A {@link DropView} in the step language. */
    public static final class DropViewSpec extends StepSpec {
        DropViewSpec(String view) {
            super(DropView.class, view);
        }

        /**
         * Marks the drop as temporary: the same revision creates the object again.
         *
         * @return this spec
         */
        public DropViewSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }

    /** A {@link ReplaceRoutine} in the step language. */
    public static final class ReplaceRoutineSpec extends StepSpec {
        ReplaceRoutineSpec(RoutineSpec routine) {
            super(ReplaceRoutine.class, routine);
        }

        /**
         * Turns off {@code check_function_bodies}, because the body refers to objects that do not exist yet.
         *
         * @return this spec
         */
        public ReplaceRoutineSpec unchecked() {
            set("unchecked", true);
            return this;
        }
    }
}
