package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a stamp changes in a ledger, so that it says that the database is at the targets and nowhere else.
 *
 * @param wanted all revisions that the targets build on and the targets themselves, parents first
 * @param removed those that the ledger has and the targets do not build on, children first
 */
@Internal
public record StampRoute(List<RevisionHeader> wanted, List<RevisionHeader> removed) {
    /** Copies the lists. */
    public StampRoute {
        wanted = List.copyOf(wanted);
        removed = List.copyOf(removed);
    }

    /** The stamp of these targets on a database that has these revisions. */
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
