package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.List;
import java.util.Set;

/**
 * A part of the history between two targets, as a user writes it: {@code A:B}, {@code A:} or {@code :B}.
 *
 * @param from the revisions that it begins with; none for the very beginning
 * @param to the revisions that it ends with
 * @param revisions what lies between, both ends included, parents first
 */
public record Range(Set<String> from, Set<String> to, List<RevisionHeader> revisions) {
    /** Copies them. */
    public Range {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        revisions = List.copyOf(revisions);
    }

    /**
     * The range that a text stands for. An end that lies beyond the history is the end of the history: {@code -3:current}
     * is at most three revisions and the current one.
     */
    public static Outcome<Range> resolve(RevisionGraph graph, Set<String> applied, String text) {
        String[] ends = text.strip().split(":", -1);
        if (ends.length != 2) {
            return Outcome.failed(Diagnostic.of(Code.RANGE_SYNTAX, Place.NOWHERE, text.strip()));
        }
        String first = ends[0].isBlank() ? "base" : ends[0];
        String last = ends[1].isBlank() ? "heads" : ends[1];
        return end(graph, applied, first, "base")
                .then(from -> end(graph, applied, last, "heads").then(to -> between(graph, text.strip(), from, to)));
    }

    private static Outcome<Set<String>> end(RevisionGraph graph, Set<String> applied, String text, String beyond) {
        Outcome<Set<String>> outcome = Target.resolve(graph, applied, text);
        return outcome.diagnostics().stream().anyMatch(d -> d.code() == Code.WALK_PAST_END)
                ? Target.resolve(graph, applied, beyond)
                : outcome;
    }

    private static Outcome<Range> between(RevisionGraph graph, String text, Set<String> from, Set<String> to) {
        Set<String> below = graph.withAncestors(to);
        Set<String> above = graph.withDescendants(from);
        List<RevisionHeader> revisions = graph.order().stream()
                .filter(r -> below.contains(r.id()) && (from.isEmpty() || above.contains(r.id())))
                .toList();
        return revisions.isEmpty() && !from.isEmpty()
                ? Outcome.failed(empty(graph, text, from, to))
                : Outcome.of(new Range(from, to, revisions));
    }

    private static Diagnostic empty(RevisionGraph graph, String text, Set<String> from, Set<String> to) {
        boolean reversed = to.isEmpty() || graph.withAncestors(from).containsAll(to);
        String[] ends = text.split(":", -1);
        return Diagnostic.of(
                Code.RANGE_EMPTY,
                Place.NOWHERE,
                text,
                name(graph, to),
                name(graph, from),
                reversed
                        ? "The other way round: " + ends[1] + ":" + ends[0]
                        : "They are on different branches; see both: :" + ends[0] + " and :" + ends[1]);
    }

    private static String name(RevisionGraph graph, Set<String> ids) {
        return ids.isEmpty()
                ? "base"
                : Named.all(
                        graph.order().stream().filter(r -> ids.contains(r.id())).toList());
    }
}
