package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translates between ledgers and graphs in which a squash replaces revisions. A ledger never records a squash as
 * applied. It records the revisions that the squash stands for, in either case, so builds with and without the squash
 * agree on it.
 */
public final class SquashLedger {
    private SquashLedger() {}

    /** The state of a ledger in terms of the graph's revisions. */
    public static LedgerState seen(RevisionGraph graph, LedgerState state) {
        return seen(graph, state, true);
    }

    /**
     * Like {@link #seen}, but accepts a database that has only some of the revisions of a squash; the graph does not
     * know these.
     */
    public static LedgerState seenFromTheMiddle(RevisionGraph graph, LedgerState state) {
        return seen(graph, state, false);
    }

    private static LedgerState seen(RevisionGraph graph, LedgerState state, boolean refusing) {
        Map<String, RevisionState> standings = new HashMap<>(state.standings());
        for (RevisionHeader squash : graph.order()) {
            if (squash.isSquash() && !state.upToDate()) {
                List<RevisionState> parts = squash.replaces().stream()
                        .flatMap(one -> state.standing(one.revision()).stream())
                        .filter(RevisionState::isPresent)
                        .toList();
                boolean whole = parts.size() == squash.replaces().size()
                        && parts.stream().allMatch(RevisionState::isApplied);
                Optional<RevisionState> own = state.standing(squash.id()).filter(RevisionState::isHalfDone);
                if (parts.isEmpty() || whole || own.isPresent()) {
                    squash.replaces().forEach(one -> standings.remove(one.revision()));
                    if (whole && own.isEmpty()) {
                        standings.put(squash.id(), whole(squash, state));
                    }
                } else if (refusing) {
                    throw KedgeException.of(
                            DatabaseCode.SQUASH_IN_THE_MIDDLE,
                            squash.id(),
                            parts.size(),
                            squash.replaces().size(),
                            squash.replaces().get(0).revision());
                }
            }
        }
        List<String> heads = state.heads().stream()
                .map(head -> graph.find(head).isPresent() ? head : graph.node(head))
                .distinct()
                .toList();
        LedgerState seen = new LedgerState(
                state.exists(), state.upToDate(), heads, standings, state.digest(), state.format(), List.of());
        List<String> derived = Heads.of(graph, seen);
        return new LedgerState(
                state.exists(),
                state.upToDate(),
                derived,
                standings,
                state.digest(),
                state.format(),
                Contradictions.in(state, heads, derived));
    }

    /**
     * The state of a squash whose revisions are all applied. Its checksum differs if any of them was applied with
     * other SQL.
     */
    private static RevisionState whole(RevisionHeader squash, LedgerState state) {
        boolean same = squash.replaces().stream()
                .allMatch(one -> state.standing(one.revision())
                        .filter(standing -> standing.checksum().equals(one.checksum()))
                        .isPresent());
        return new RevisionState(
                squash.id(),
                RowDirection.STAMP,
                0,
                0,
                RowState.DONE,
                true,
                same ? squash.checksum() : "",
                squash.compatibility(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(squash.message()));
    }

    /** The heads to record in a ledger for the heads of the graph. */
    public static List<String> heads(RevisionGraph graph, Collection<String> heads) {
        List<String> recorded = new ArrayList<>();
        for (String head : heads) {
            List<SquashedRevision> known =
                    graph.find(head).map(RevisionHeader::recorded).orElse(List.of());
            recorded.add(known.isEmpty() ? head : known.get(known.size() - 1).revision());
        }
        return recorded;
    }
}
