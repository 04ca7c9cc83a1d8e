package dev.kedge.files.squash;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.RevisionContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Consecutive revisions as one: their steps, and their phases as they were reviewed, with new numbers. It has the same
 * effect on rows.
 */
final class RevisionChain {
    private final List<CommittedRevision> run;

    RevisionChain(List<CommittedRevision> run) {
        this.run = run;
    }

    /** The plan of the whole run, which begins with this schema. */
    Plan plan(Schema before) {
        List<Step> up = steps(Direction.UP);
        boolean reversible = run.stream().allMatch(RevisionChain::isReversible);
        return new Plan(
                before,
                Step.applyAll(before, up),
                up,
                phases(Direction.UP),
                reversible ? steps(Direction.DOWN) : List.of(),
                reversible ? phases(Direction.DOWN) : List.of(),
                List.of(),
                run.stream().allMatch(one -> one.content().compatible()),
                Set.of());
    }

    /**
     * The phases as revision.json lists them, each with the hash of what Kedge wrote, so that an edited phase is still
     * detected.
     */
    List<RevisionContent.PhaseEntry> entries(Direction direction) {
        List<RevisionContent.PhaseEntry> entries = new ArrayList<>();
        int steps = 0;
        for (CommittedRevision one : inOrder(direction)) {
            for (RevisionContent.PhaseEntry entry : direction == Direction.UP
                    ? one.content().upPhases()
                    : one.content().downPhases()) {
                entries.add(new RevisionContent.PhaseEntry(
                        entries.size() + 1, entry.mode(), shifted(entry.steps(), steps), entry.sha256()));
            }
            steps += one.revision().steps(direction).size();
        }
        return entries;
    }

    private List<Step> steps(Direction direction) {
        return inOrder(direction).stream()
                .flatMap(one -> one.revision().steps(direction).stream())
                .toList();
    }

    private List<Phase> phases(Direction direction) {
        List<Phase> phases = new ArrayList<>();
        int steps = 0;
        for (CommittedRevision one : inOrder(direction)) {
            for (Phase phase : one.phases(direction)) {
                phases.add(new Phase(
                        phases.size() + 1,
                        phase.mode(),
                        shifted(phase.steps(), steps),
                        phase.title(),
                        phase.doneWhen(),
                        phase.cleanUp(),
                        phase.rowsOf(),
                        phase.terms(),
                        phase.sql()));
            }
            steps += one.revision().steps(direction).size();
        }
        return phases;
    }

    private List<CommittedRevision> inOrder(Direction direction) {
        List<CommittedRevision> ordered = new ArrayList<>(run);
        if (direction == Direction.DOWN) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static List<Integer> shifted(List<Integer> steps, int by) {
        return steps.stream().map(step -> step + by).toList();
    }

    /** If one revision cannot be undone, the whole chain cannot be undone. */
    private static boolean isReversible(CommittedRevision one) {
        Revision revision = one.revision();
        return !one.phases(Direction.DOWN).isEmpty()
                || (one.phases(Direction.UP).isEmpty() && revision.down().isEmpty());
    }
}
