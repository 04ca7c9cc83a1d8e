package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Resolves what a user writes for a revision: an id or its first characters, {@code head}, {@code heads}, {@code base}
 * or {@code current}, each optionally with {@code +N} or {@code -N}. {@code +N} and {@code -N} alone count from the
 * current revision of the database.
 */
@Experimental
public final class Target {
    /** The target that stands for all revisions without children, the default of an upgrade. */
    public static final String HEADS = "heads";

    static final int SHORTEST_PREFIX = 3;

    private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9_]*)(?:([+-])(\\d{1,6}))?");

    private final RevisionGraph graph;
    private final Set<String> applied;
    private final String text;

    /** Whether the target is an end of a range, so that a downgrade is not what the user wants. */
    private final boolean isEnd;

    private Target(RevisionGraph graph, Set<String> applied, String text, boolean isEnd) {
        this.graph = graph;
        this.applied = applied;
        this.text = text;
        this.isEnd = isEnd;
    }

    /**
     * The ids that a target stands for: no id for {@code base}; several are possible only for {@code heads} and
     * {@code current}.
     *
     * @param graph the known revisions
     * @param applied the ids that the database has, including unknown ones
     * @param text what the user wrote
     * @return the ids, or a diagnostic if the target is not valid
     */
    public static Outcome<Set<String>> resolve(RevisionGraph graph, Set<String> applied, String text) {
        return new Target(graph, applied, text.strip(), false).resolve();
    }

    /** The ids that one end of a range stands for. {@code +N} and {@code -N} alone count from {@code start}. */
    static Outcome<Set<String>> end(RevisionGraph graph, Set<String> start, String text) {
        return new Target(graph, start, text.strip(), true).resolve();
    }

    /**
     * The ids that several targets stand for.
     *
     * @param graph the known revisions
     * @param applied the ids that the database has, including unknown ones
     * @param texts what the user wrote
     * @return the ids, or the diagnostics of all targets that are not valid
     */
    public static Outcome<Set<String>> resolve(RevisionGraph graph, Set<String> applied, Collection<String> texts) {
        Set<String> ids = new TreeSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (String text : texts) {
            Outcome<Set<String>> outcome = resolve(graph, applied, text);
            outcome.value().ifPresent(ids::addAll);
            problems.addAll(outcome.diagnostics());
        }
        return Outcome.of(ids, problems);
    }

    private Outcome<Set<String>> resolve() {
        Matcher matcher = SYNTAX.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return failed(RevisionCode.TARGET_SYNTAX, text, unsupported());
        }
        String symbol = matcher.group(1);
        Outcome<Set<String>> start = symbol.isEmpty() ? Outcome.of(current()) : symbol(symbol);
        if (matcher.group(2) == null) {
            return start;
        }
        int distance = Integer.parseInt(matcher.group(3));
        return start.map(ids -> ids.stream().map(graph::node).collect(Collectors.toSet()))
                .then(ids -> matcher.group(2).equals("+") ? walkUp(ids, distance) : walkDown(ids, distance));
    }

    /** What the user may expect to work, and what to write instead. */
    private Wording unsupported() {
        if (text.contains("@")) {
            return Wording.of(" There are no branch labels: name the head of a branch, which {heads} lists, or ID+N.");
        }
        return Wording.plain(text.contains(":") ? " A range such as A:B can be used in listings only." : "");
    }

    private Set<String> current() {
        return ids(graph.headsOf(applied));
    }

    private Outcome<Set<String>> symbol(String symbol) {
        return switch (symbol.toLowerCase(Locale.ROOT)) {
            case "base" -> Outcome.of(Set.of());
            case "heads" -> Outcome.of(ids(graph.heads()));
            case "current" -> Outcome.of(current());
            case "head" ->
                graph.heads().size() <= 1
                        ? Outcome.of(ids(graph.heads()))
                        : failed(RevisionCode.HEAD_AMBIGUOUS, RevisionNames.all(graph.heads()));
            default -> revision(symbol.toLowerCase(Locale.ROOT), symbol);
        };
    }

    private Outcome<Set<String>> revision(String prefix, String written) {
        if (graph.find(prefix).isPresent()) {
            return Outcome.of(Set.of(prefix));
        }
        if (!graph.node(prefix).equals(prefix)) {
            return Outcome.of(Set.of(graph.node(prefix)));
        }
        List<RevisionHeader> fits = Stream.concat(graph.order().stream(), graph.openSquashes().stream())
                .filter(r -> r.id().startsWith(prefix))
                .toList();
        if (fits.isEmpty()) {
            return applied.stream()
                    .filter(id -> prefix.length() >= SHORTEST_PREFIX && id.startsWith(prefix))
                    .findFirst()
                    .map(id -> failed(DatabaseCode.TARGET_NOT_IN_BUILD, id))
                    .orElseGet(() -> replaced(prefix, written));
        }
        if (prefix.length() < SHORTEST_PREFIX) {
            return failed(RevisionCode.PREFIX_SHORT, written, SHORTEST_PREFIX, RevisionNames.all(fits));
        }
        return fits.size() == 1
                ? Outcome.of(ids(fits))
                : failed(RevisionCode.REVISION_AMBIGUOUS, written, RevisionNames.all(fits));
    }

    /**
     * Resolves an id whose folder was deleted by a squash. The last replaced revision stands for the squash; the others
     * cannot be a target.
     */
    private Outcome<Set<String>> replaced(String prefix, String written) {
        for (RevisionHeader squash : graph.order()) {
            List<String> ids =
                    squash.replaces().stream().map(SquashedRevision::revision).toList();
            if (prefix.length() >= SHORTEST_PREFIX && ids.stream().anyMatch(id -> id.startsWith(prefix))) {
                return ids.get(ids.size() - 1).startsWith(prefix)
                        ? Outcome.of(Set.of(squash.id()))
                        : failed(DatabaseCode.REVISION_SQUASHED, written, RevisionNames.all(List.of(squash)));
            }
        }
        return failed(RevisionCode.REVISION_UNKNOWN, written, Suggestion.of(prefix, graph.order()));
    }

    private Outcome<Set<String>> walkUp(Set<String> from, int distance) {
        Set<String> at = from;
        for (int i = 0; i < distance; i++) {
            Set<String> next = at.isEmpty() ? ids(graph.roots()) : childrenOf(at);
            if (next.isEmpty()) {
                return pastEnd("head", i, at);
            }
            if (next.size() > 1) {
                return at.size() > 1
                        ? failed(DatabaseCode.SEVERAL_CURRENT, text, named(at), named(next))
                        : failed(RevisionCode.WALK_AMBIGUOUS, text, at.isEmpty() ? "base" : named(at), named(next));
            }
            at = next;
        }
        return Outcome.of(at);
    }

    private Outcome<Set<String>> walkDown(Set<String> from, int distance) {
        Set<String> at = from;
        for (int i = 0; i < distance; i++) {
            if (at.isEmpty()) {
                return pastEnd("base", i, at);
            }
            if (at.size() > 1) {
                return failed(DatabaseCode.SEVERAL_CURRENT, text, named(at), eachWithout(at));
            }
            Set<String> next = new TreeSet<>();
            at.forEach(id -> graph.find(id).ifPresent(r -> next.addAll(r.parents())));
            if (next.size() > 1) {
                return failed(DatabaseCode.MERGE_AMBIGUOUS, text, named(at), named(next), next);
            }
            at = next;
        }
        return Outcome.of(at);
    }

    private Outcome<Set<String>> pastEnd(String end, int steps, Set<String> at) {
        return failed(
                RevisionCode.WALK_PAST_END,
                text,
                end,
                at.isEmpty() ? "base" : named(at),
                steps == 1 ? "1 revision away" : steps + " revisions away");
    }

    /** For each head, the targets that revert only that head. */
    private Wording eachWithout(Set<String> heads) {
        List<Wording> ways = graph.order().stream()
                .filter(r -> heads.contains(r.id()))
                .map(r -> isEnd
                        ? Wording.plain("\n" + r.id() + text.substring(text.indexOf('-')))
                        : Wording.of("\n{downgrade @target=%1$s}   reverts %2$s", only(r, heads), RevisionNames.of(r)))
                .toList();
        return Wording.join("", ways);
    }

    /** The targets that revert one head: its parents, and the other heads that build on these. */
    private List<String> only(RevisionHeader head, Set<String> heads) {
        Set<String> kept = new LinkedHashSet<>(head.parents().isEmpty() ? List.of("base") : head.parents());
        Set<String> above = graph.withDescendants(head.parents());
        heads.stream()
                .filter(other -> !other.equals(head.id()))
                .filter(other -> head.parents().isEmpty() || above.contains(other))
                .forEach(kept::add);
        return List.copyOf(kept);
    }

    private Set<String> childrenOf(Set<String> ids) {
        return ids.stream().flatMap(id -> graph.children(id).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String named(Set<String> ids) {
        return RevisionNames.all(
                graph.order().stream().filter(r -> ids.contains(r.id())).toList());
    }

    private static Set<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome<Set<String>> failed(Code code, Object... arguments) {
        return Outcome.failed(Diagnostic.of(code, Place.NOWHERE, arguments));
    }
}
