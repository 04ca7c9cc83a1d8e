package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The revisions between two targets, for a database that is not looked at.
 *
 * @param text the range in full, {@code from:to}
 * @param revisions the revisions in the order in which they run
 */
record OfflineRange(String text, List<RevisionHeader> revisions) {
    OfflineRange {
        revisions = List.copyOf(revisions);
    }

    /**
     * The range that a user writes as {@code from:to}; each end may be left out, and {@code to} may stand alone. A database
     * is taken to be at {@code from}, so {@code +2} counts from there.
     */
    static Outcome<OfflineRange> parse(RevisionGraph graph, Direction direction, String text) {
        boolean up = direction == Direction.UP;
        int colon = text.indexOf(':');
        String first = colon < 0 ? "" : text.substring(0, colon).strip();
        String last = text.substring(colon + 1).strip();
        String from = first.isEmpty() ? (up ? "base" : "heads") : first;
        String to = last.isEmpty() ? (up ? "heads" : "base") : last;
        return Target.resolve(graph, Set.of(), from).then(start -> {
            Set<String> has = graph.withAncestors(start);
            return Target.resolve(graph, has, to)
                    .then(goal -> up ? up(graph, start, has, goal) : down(graph, has, goal))
                    .then(found -> found.isEmpty() && !start.equals(goalOf(graph, has, to))
                            ? wrongWay(direction, from, to)
                            : Outcome.of(new OfflineRange(from + ":" + to, found)));
        });
    }

    private static Set<String> goalOf(RevisionGraph graph, Set<String> has, String to) {
        return Target.resolve(graph, has, to).value().orElse(Set.of());
    }

    private static Outcome<List<RevisionHeader>> up(
            RevisionGraph graph, Set<String> start, Set<String> has, Set<String> goal) {
        Set<String> wanted = graph.withAncestors(goal);
        // from one branch to another there is no way up
        boolean onTheWay = wanted.containsAll(start);
        return Outcome.of(graph.order().stream()
                .filter(revision -> onTheWay && wanted.contains(revision.id()) && !has.contains(revision.id()))
                .toList());
    }

    private static Outcome<List<RevisionHeader>> down(RevisionGraph graph, Set<String> has, Set<String> goal) {
        Set<String> above = new HashSet<>(goal.isEmpty() ? has : graph.withDescendants(goal));
        above.removeAll(goal);
        above.retainAll(has);
        List<RevisionHeader> revisions = new ArrayList<>(graph.order().stream()
                .filter(revision -> has.containsAll(goal) && above.contains(revision.id()))
                .toList());
        Collections.reverse(revisions);
        return Outcome.of(List.copyOf(revisions));
    }

    private static Outcome<OfflineRange> wrongWay(Direction direction, String from, String to) {
        boolean up = direction == Direction.UP;
        return Outcome.failed(Diagnostic.of(
                Code.RANGE_WRONG_WAY,
                Place.NOWHERE,
                from,
                to,
                up ? "up" : "down",
                "The other way: kedge sql " + (up ? "--down " : "") + from + ":" + to));
    }
}
