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

    /** Changes what is said of a view beside its query. */
    public static ChangeViewSpec changeView(String view) {
        return new ChangeViewSpec(view);
    }

    /** Creates a function or procedure. */
    public static CreateRoutineSpec createRoutine(RoutineSpec routine) {
        return new CreateRoutineSpec(routine);
    }

    /** Creates a view with its indexes and comments. */
    public static StepSpec createView(ViewSpec view) {
        return new StepSpec(CreateView.class, view);
    }

    /** Drops a function or procedure. */
    public static DropRoutineSpec dropRoutine(String routine) {
        return new DropRoutineSpec(routine);
    }

    /** Drops a view with its indexes and triggers. */
    public static DropViewSpec dropView(String view) {
        return new DropViewSpec(view);
    }

    /** Replaces a function or procedure by another of the same arguments and result; what depends on it stays. */
    public static ReplaceRoutineSpec replaceRoutine(RoutineSpec routine) {
        return new ReplaceRoutineSpec(routine);
    }

    /** A {@link ChangeView} as it is said. */
    public static final class ChangeViewSpec extends StepSpec {
        ChangeViewSpec(String view) {
            super(ChangeView.class, view);
        }

        /** Sets what is said from now on. */
        public ChangeViewSpec options(ViewOptionsSpec options) {
            set("options", options);
            return this;
        }
    }

    /** A {@link CreateRoutine} as it is said. */
    public static final class CreateRoutineSpec extends StepSpec {
        CreateRoutineSpec(RoutineSpec routine) {
            super(CreateRoutine.class, routine);
        }

        /** Says that its body mentions what is not there yet, so that the server must not look into it. */
        public CreateRoutineSpec unchecked() {
            set("unchecked", true);
            return this;
        }
    }

    /** A {@link DropRoutine} as it is said. */
    public static final class DropRoutineSpec extends StepSpec {
        DropRoutineSpec(String routine) {
            super(DropRoutine.class, routine);
        }

        /** Says that the same revision creates it again, so that it is only out of the way meanwhile. */
        public DropRoutineSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }

    /** A {@link DropView} as it is said. */
    public static final class DropViewSpec extends StepSpec {
        DropViewSpec(String view) {
            super(DropView.class, view);
        }

        /** Says that the same revision creates it again, so that it is only out of the way meanwhile. */
        public DropViewSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }

    /** A {@link ReplaceRoutine} as it is said. */
    public static final class ReplaceRoutineSpec extends StepSpec {
        ReplaceRoutineSpec(RoutineSpec routine) {
            super(ReplaceRoutine.class, routine);
        }

        /** Says that its body mentions what is not there yet, so that the server must not look into it. */
        public ReplaceRoutineSpec unchecked() {
            set("unchecked", true);
            return this;
        }
    }
}
