package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translates between ledgers and graphs where a squash took the place of revisions. A ledger never names a squash as applied:
 * it holds the revisions that the squash stands for, whichever way they came, so builds with and without them agree on it.
 */
public final class SquashLedger {
    private SquashLedger() {}

    /** What a ledger says in terms of the graph's revisions. */
    public static LedgerState seen(RevisionGraph graph, LedgerState state) {
        return seen(graph, state, true);
    }

    /** The same where a database may be in the middle of a squash; then it has revisions that the graph does not know. */
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

    /** A squash whose revisions a database has; another checksum if it has any of them with other SQL. */
    private static RevisionState whole(RevisionHeader squash, LedgerState state) {
        boolean same = squash.replaces().stream()
                .allMatch(one -> state.standing(one.revision())
                        .filter(standing -> standing.checksum().equals(one.checksum()))
                        .isPresent());
        return new RevisionState(
                squash.id(),
                "stamp",
                0,
                0,
                "done",
                true,
                same ? squash.checksum() : "",
                squash.compatible(),
                Optional.empty());
    }

    /** The heads as a ledger holds them, from those of the graph. */
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
