package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of the history between two targets, written by the user as {@code A:B}, {@code A:} or {@code :B}.
 *
 * @param text the range with both ends
 * @param revisions the revisions in it: for a listing, parents first and including both ends; for a run, in the order
 *     in which they run
 */
@Experimental
public record Range(String text, List<RevisionHeader> revisions) {
    private static final Pattern DISTANCE = Pattern.compile("[+-]\\d+");
    private static final Pattern CURRENT = Pattern.compile("current", Pattern.CASE_INSENSITIVE);

    /**
     * Copies the list.
     *
     * @param text the range with both ends
     * @param revisions the revisions in it: for a listing, parents first and including both ends; for a run, in the
     *     order in which they run
     */
    public Range {
        revisions = List.copyOf(revisions);
    }

    /** The two ends as written, or the default of one that was omitted. */
    private record Ends(String from, String to) {
        static Outcome<Ends> of(String text, String first, String last) {
            String[] ends = text.split(":", -1);
            return ends.length == 2
                    ? Outcome.of(new Ends(
                            ends[0].isBlank() ? first : ends[0].strip(), ends[1].isBlank() ? last : ends[1].strip()))
                    : Outcome.failed(Diagnostic.of(DatabaseCode.RANGE_SYNTAX, Place.NOWHERE, text.strip()));
        }

        String text() {
            return from + ":" + to;
        }

        /** Whether the first end counts from the second one. */
        boolean countsFromEnd() {
            return isDistance(from) && !isDistance(to);
        }

        /** Whether the second end counts from the first one. */
        boolean countsFromStart() {
            return isDistance(to) && !isDistance(from);
        }

        private static boolean isDistance(String end) {
            return DISTANCE.matcher(end).matches();
        }
    }

    /**
     * The revisions to list. {@code +N} or {@code -N} as one end counts from the other end; as both ends they count from
     * the current revision of the database. An end beyond the start or end of the history is reduced to it:
     * {@code -3:current} is up to three revisions and the current one.
     *
     * @param graph the known revisions
     * @param applied the ids of the revisions that the database has
     * @param text the range as the user wrote it
     * @return the range, or diagnostics if it is malformed
     */
    public static Outcome<Range> listed(RevisionGraph graph, Set<String> applied, String text) {
        return Ends.of(text, "base", "heads").then(ends -> {
            if (ends.countsFromEnd()) {
                return end(graph, applied, ends.to)
                        .then(to -> end(graph, graph.withAncestors(to), ends.from)
                                .then(from -> between(graph, ends, from, to)));
            }
            return end(graph, applied, ends.from)
                    .then(from -> end(graph, ends.countsFromStart() ? graph.withAncestors(from) : applied, ends.to)
                            .then(to -> between(graph, ends, from, to)));
        });
    }

    /**
     * Whether a range depends on the database: it names {@code current}, or both ends count from there.
     *
     * @param text the range as the user wrote it
     * @return whether the revisions of the database are needed to list it; false if it is malformed
     */
    public static boolean isOfDatabase(String text) {
        return Ends.of(text, "base", "heads")
                .map(ends -> (Ends.isDistance(ends.from) && Ends.isDistance(ends.to))
                        || CURRENT.matcher(ends.from).lookingAt()
                        || CURRENT.matcher(ends.to).lookingAt())
                .value()
                .orElse(false);
    }

    /**
     * The revisions that take a database from one end to the other. {@code B} alone means {@code :B}. {@code +N} or
     * {@code -N} as one end counts from the other end.
     *
     * @param graph the known revisions
     * @param direction whether the revisions are applied or reverted
     * @param text the range as the user wrote it
     * @return the range, or diagnostics if it is malformed
     */
    public static Outcome<Range> run(RevisionGraph graph, Direction direction, String text) {
        boolean up = direction == Direction.UP;
        String whole = text.contains(":") ? text : ":" + text;
        return Ends.of(whole, up ? "base" : "heads", up ? "heads" : "base")
                .then(ends -> start(graph, ends)
                        .then(from -> Target.end(graph, graph.withAncestors(from), ends.to)
                                .then(to -> up ? up(graph, ends, from, to) : down(graph, ends, from, to))));
    }

    private static Outcome<Set<String>> start(RevisionGraph graph, Ends ends) {
        return ends.countsFromEnd()
                ? Target.end(graph, Set.of(), ends.to).then(to -> Target.end(graph, graph.withAncestors(to), ends.from))
                : Target.end(graph, Set.of(), ends.from);
    }

    private static Outcome<Range> up(RevisionGraph graph, Ends ends, Set<String> from, Set<String> to) {
        return graph.withAncestors(to).containsAll(from)
                ? Route.up(graph, graph.withAncestors(from), to).map(todo -> new Range(ends.text(), todo))
                : wrongWay(ends, "up", "{sql --down @range=%1$s}");
    }

    private static Outcome<Range> down(RevisionGraph graph, Ends ends, Set<String> from, Set<String> to) {
        return graph.withAncestors(from).containsAll(to)
                ? Route.down(graph, graph.withAncestors(from), to).map(todo -> new Range(ends.text(), todo))
                : wrongWay(ends, "down", "{sql @range=%1$s}");
    }

    private static Outcome<Range> wrongWay(Ends ends, String way, String other) {
        return Outcome.failed(Diagnostic.of(
                CommandCode.RANGE_WRONG_WAY,
                Place.NOWHERE,
                ends.from,
                ends.to,
                way,
                Wording.of("In the other direction: " + other, ends.text())));
    }

    /** An end of a listing, reduced to the start or end of the history if it is beyond. */
    private static Outcome<Set<String>> end(RevisionGraph graph, Set<String> start, String text) {
        Outcome<Set<String>> outcome = Target.end(graph, start, text);
        return outcome.diagnostics().stream().anyMatch(d -> d.code() == RevisionCode.WALK_PAST_END)
                ? Target.end(graph, start, text.contains("-") ? "base" : "heads")
                : outcome;
    }

    private static Outcome<Range> between(RevisionGraph graph, Ends ends, Set<String> from, Set<String> to) {
        Set<String> below = graph.withAncestors(to);
        Set<String> above = graph.withDescendants(from);
        List<RevisionHeader> revisions = graph.order().stream()
                .filter(r -> below.contains(r.id()) && (from.isEmpty() || above.contains(r.id())))
                .toList();
        return revisions.isEmpty() && !from.isEmpty()
                ? Outcome.failed(empty(graph, ends, from, to))
                : Outcome.of(new Range(ends.text(), revisions));
    }

    private static Diagnostic empty(RevisionGraph graph, Ends ends, Set<String> from, Set<String> to) {
        boolean reversed = to.isEmpty() || graph.withAncestors(from).containsAll(to);
        return Diagnostic.of(
                DatabaseCode.RANGE_EMPTY,
                Place.NOWHERE,
                ends.text(),
                name(graph, to),
                name(graph, from),
                reversed
                        ? "Swap the ends: " + ends.to + ":" + ends.from
                        : "They are on different branches; see both: :" + ends.from + " and :" + ends.to);
    }

    private static String name(RevisionGraph graph, Set<String> ids) {
        return ids.isEmpty()
                ? "base"
                : RevisionNames.all(
                        graph.order().stream().filter(r -> ids.contains(r.id())).toList());
    }
}
