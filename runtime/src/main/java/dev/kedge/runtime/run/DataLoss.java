package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.script.AppliedSchema;
import dev.kedge.runtime.script.SimulatedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data that a downgrade deletes, according to its typed steps. What hand-written SQL deletes is not known.
 *
 * @param hazards the dangers, in the order in which they occur
 */
record DataLoss(List<Hazard> hazards) {
    DataLoss {
        hazards = List.copyOf(hazards);
    }

    /** The data that the downgrade of a plan deletes. */
    static DataLoss on(Migrations migrations, RunPlan plan) {
        List<Hazard> hazards = new ArrayList<>();
        Schema schema = AppliedSchema.revisions(migrations, plan.present());
        for (RevisionHeader header : plan.todo()) {
            Revision revision = AppliedSchema.revision(migrations, header);
            SimulatedRevision run = SimulatedRevision.of(schema, revision, Direction.DOWN);
            hazards.addAll(run.hazards());
            schema = run.after();
        }
        return new DataLoss(hazards.stream()
                .filter(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)
                .distinct()
                .toList());
    }

    void refuseUnlessIn(Set<String> allowed, RunPlan plan, List<String> targets) {
        List<Hazard> missing = hazards.stream()
                .filter(hazard -> !allowed.contains(hazard.acknowledgement()))
                .toList();
        if (!missing.isEmpty()) {
            throw KedgeException.of(
                    CommandCode.DATA_LOSS_NOT_ALLOWED,
                    targets,
                    missing.stream().map(hazard -> "  " + hazard.sentence()).collect(Collectors.joining("\n")),
                    acknowledged(allowed),
                    keptBranches(plan, targets));
        }
    }

    /** All losses, with what else was allowed: the command in the message replaces the one that was refused. */
    private List<String> acknowledged(Set<String> allowed) {
        return Stream.concat(
                        hazards.stream().map(Hazard::acknowledgement),
                        allowed.stream().sorted())
                .distinct()
                .toList();
    }

    /** For each branch that the downgrade reverts, if there are several, the targets that keep it. */
    private static Wording keptBranches(RunPlan plan, List<String> targets) {
        List<RevisionHeader> heads = plan.graph().headsOf(plan.present()).stream()
                .filter(plan.todo()::contains)
                .toList();
        return heads.size() < 2
                ? Wording.EMPTY
                : Wording.join(
                        "",
                        heads.stream()
                                .map(head -> Wording.of(
                                        "\nTo keep %1$s: {downgrade @target=%2$s}",
                                        head.id() + (head.message().isEmpty() ? "" : " (" + head.message() + ")"),
                                        Stream.concat(targets.stream(), Stream.of(head.id()))
                                                .toList()))
                                .toList());
    }
}
