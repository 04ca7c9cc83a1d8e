package dev.kedge.runtime.run;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.Revision;
import dev.kedge.runtime.script.RevisionScript;
import java.util.ArrayList;
import java.util.List;

/** Finds retirements that one run would do together with the drops that rely on them. */
public final class RetirementPair {
    private RetirementPair() {}

    /**
     * The sentences for a run that upgrades a database that is in use: code from before a retirement still runs, but must have
     * ended when the drop begins. A database without revisions has no such code.
     */
    public static List<String> in(RunPlan plan, List<RevisionScript> scripts, Direction direction) {
        if (direction == Direction.DOWN || plan.applied().isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        RetirementHistory pending = RetirementHistory.NONE;
        for (RevisionScript script : scripts) {
            Revision revision = script.revision();
            pending.droppedBy(revision.up())
                    .forEach(from -> sentences.add("Revision " + revision.id() + " drops what revision " + from
                            + " of the same run retires: code from before " + from + " must have ended."));
            pending = pending.after(revision.up(), List.of(revision.id()));
        }
        return List.copyOf(sentences);
    }
}
