package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The changes of a ledger by a stamp, after which it records that the database is exactly at the targets.
 *
 * @param wanted the targets and all their ancestors, parents first
 * @param removed the revisions in the ledger that are neither targets nor their ancestors, children first
 */
@Internal
public record StampRoute(List<RevisionHeader> wanted, List<RevisionHeader> removed) {
    /**
     * Copies the lists.
     *
     * @param wanted the targets and all their ancestors, parents first
     * @param removed the revisions in the ledger that are neither targets nor their ancestors, children first
     */
    public StampRoute {
        wanted = List.copyOf(wanted);
        removed = List.copyOf(removed);
    }

    /**
     * Computes the stamp of a database.
     *
     * @param graph the known revisions
     * @param present the ids in the ledger
     * @param targets the targets as the user wrote them
     * @return the changes, or diagnostics if a target is not valid
     */
    public static Outcome<StampRoute> to(RevisionGraph graph, Set<String> present, Collection<String> targets) {
        return Target.resolve(graph, present, targets).map(goal -> {
            Set<String> closed = graph.withAncestors(goal);
            List<RevisionHeader> wanted =
                    graph.order().stream().filter(r -> closed.contains(r.id())).toList();
            List<RevisionHeader> removed = new ArrayList<>(graph.order().stream()
                    .filter(r -> present.contains(r.id()) && !closed.contains(r.id()))
                    .toList());
            Collections.reverse(removed);
            return new StampRoute(wanted, removed);
        });
    }
}
