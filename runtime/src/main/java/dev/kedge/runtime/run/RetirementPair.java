package dev.kedge.runtime.run;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds retirements that one run would do together with the drops that rely on them. */
public final class RetirementPair {
    private RetirementPair() {}

    /**
     * The sentences for a run that upgrades a database that is in use: code from before a retirement still runs, but must have
     * ended when the drop begins. A database without revisions has no such code.
     */
    public static List<String> in(RunPlan plan, Direction direction) {
        if (direction == Direction.DOWN || plan.applied().isEmpty()) {
            return List.of();
        }
        Set<String> pending = plan.todo().stream().map(RevisionHeader::id).collect(Collectors.toSet());
        return plan.todo().stream()
                .flatMap(revision -> sentence(revision, pending).stream())
                .toList();
    }

    private static Optional<String> sentence(RevisionHeader revision, Set<String> pending) {
        return revision.compatibility()
                .from()
                .filter(pending::contains)
                .map(from -> "Revision " + revision.id() + " drops what revision " + from
                        + " of the same run retires: code from before " + from + " must have ended.");
    }
}
