package dev.kedge.runtime.ledger;

import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The heads of a database, derived from the rows of its history. The row of {@code kedge_state} has them as well, for the
 * sake of revisions that only a newer build knows: an older one cannot know what those build on, so of them alone the row is
 * believed.
 */
final class Heads {
    private Heads() {}

    /**
     * The heads.
     *
     * @param graph the known revisions
     * @param state what the ledger says in terms of the graph, with the heads that its row names
     */
    static List<String> of(RevisionGraph graph, LedgerState state) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> unknown = new TreeSet<>();
        state.standings().values().stream().filter(Heads::isThere).forEach(standing -> {
            boolean found = graph.find(standing.revision()).isPresent();
            (found ? known : unknown).add(standing.revision());
        });
        if (state.upToDate()) {
            graph.order().forEach(revision -> known.add(revision.id()));
        }
        Set<String> named = new LinkedHashSet<>(state.heads());
        Set<String> heads = new LinkedHashSet<>();
        graph.headsOf(known).stream().map(RevisionHeader::id).forEach(heads::add);
        if (!unknown.isEmpty()) {
            Set<String> possible = new HashSet<>(heads);
            possible.addAll(unknown);
            // a known head that the row does not name may lie below an unknown one, and an unknown one below another
            heads = new LinkedHashSet<>(named);
            heads.retainAll(possible);
            heads.addAll(heads.isEmpty() ? unknown : Set.of());
        }
        return heads.equals(named) ? state.heads() : new ArrayList<>(heads);
    }

    /** A revision that is being taken back stays a head until that has ended; one that is being applied is none yet. */
    private static boolean isThere(RevisionState standing) {
        return standing.isApplied() || standing.isHalfDone() && !standing.isUpward();
    }
}
