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
 * The heads of a database, derived from the rows of its history. The row of {@code kedge_state} names them, too. That
 * is needed for revisions that only a newer build knows: an older build cannot know what they build on, and takes those
 * heads from the row.
 */
final class Heads {
    private Heads() {}

    /**
     * Derives the heads.
     *
     * @param graph the known revisions
     * @param state the ledger in terms of the graph, with the heads that its row names
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
            // a known head that the row omits, and an unknown head, may both be ancestors of another unknown head
            heads = new LinkedHashSet<>(named);
            heads.retainAll(possible);
            heads.addAll(heads.isEmpty() ? unknown : Set.of());
        }
        return heads.equals(named) ? state.heads() : new ArrayList<>(heads);
    }

    /**
     * A revision that is being reverted remains a head until that has finished; one that is being applied is not a head
     * yet.
     */
    private static boolean isThere(RevisionState standing) {
        return standing.isApplied() || standing.isHalfDone() && !standing.isUpward();
    }
}
