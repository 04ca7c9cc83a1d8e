package dev.kedge.core.revision;

import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.util.List;

/** Computes the schema that results from typed steps. */
@Experimental
public final class Replay {
    private Replay() {}

    /**
     * Replays revisions from an empty schema.
     *
     * @param revisions the revisions, parents before children
     * @return the schema after the last one, or a diagnostic if a step does not fit
     */
    public static Outcome<Schema> of(List<Revision> revisions) {
        Schema schema = Schema.EMPTY;
        for (Revision revision : revisions) {
            Outcome<Schema> after = apply(schema, revision);
            if (!after.isPresent()) {
                return after;
            }
            schema = after.get();
        }
        return Outcome.of(schema);
    }

    /**
     * Replays one revision.
     *
     * @param before the schema before the revision
     * @param revision the revision
     * @return the schema after it, or a diagnostic if a step does not fit
     */
    public static Outcome<Schema> apply(Schema before, Revision revision) {
        return apply(before, revision, Direction.UP);
    }

    /**
     * Applies the steps of one revision in either direction.
     *
     * @param before the schema before them
     * @param revision the revision
     * @param direction the direction
     * @return the schema after them, or a diagnostic if a step does not fit
     */
    public static Outcome<Schema> apply(Schema before, Revision revision, Direction direction) {
        Schema schema = before;
        int number = 0;
        for (Step step : revision.steps(direction)) {
            number++;
            try {
                schema = step.applyTo(schema);
            } catch (StepMismatch mismatch) {
                return Outcome.failed(misfit(revision, number, step, mismatch));
            }
        }
        return Outcome.of(schema);
    }

    /**
     * {@return the diagnostic for a step that does not fit the schema that the steps before it left}
     *
     * @param revision the revision
     * @param number the number of the step, from 1
     * @param step the step
     * @param mismatch the reason
     */
    public static Diagnostic misfit(Revision revision, int number, Step step, StepMismatch mismatch) {
        return Diagnostic.of(
                FileCode.STEP_MISFIT,
                Place.whole("revisions/" + revision.header().folder() + "/revision.json"),
                number,
                revision.id(),
                step.describe(),
                mismatch.reason());
    }
}
