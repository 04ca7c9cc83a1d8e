package dev.kedge.runtime.script;

import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Inverse;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.KedgeException;
import java.util.ArrayList;
import java.util.List;

/**
 * The typed steps of a revision applied to a schema in one direction.
 *
 * @param before the schema before
 * @param after the schema after
 * @param hazards the dangers of the steps, in order
 * @param isLossy whether reverting it restores the structure but not all values
 * @param isIrreversible whether a step cannot be reverted
 */
public record SimulatedRevision(
        Schema before, Schema after, List<Hazard> hazards, boolean isLossy, boolean isIrreversible) {
    public SimulatedRevision {
        hazards = List.copyOf(hazards);
    }

    public static SimulatedRevision of(Schema before, Revision revision, Direction direction) {
        List<Hazard> hazards = new ArrayList<>();
        Situation situation = Situation.at(before);
        boolean lossy = false;
        boolean irreversible = false;
        int number = 0;
        for (Step step : revision.steps(direction)) {
            number++;
            try {
                hazards.addAll(step.hazards(situation));
                Inverse inverse = step.inverse(situation.before());
                lossy |= inverse.lossy();
                irreversible |= inverse.impossible().isPresent();
                situation = situation.after(step);
            } catch (StepMismatch mismatch) {
                throw new KedgeException(List.of(Replay.misfit(revision, number, step, mismatch)));
            }
        }
        return new SimulatedRevision(before, situation.before(), hazards, lossy, irreversible);
    }
}
