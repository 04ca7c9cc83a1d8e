package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what a user writes for a revision into revisions: an id or its first characters, {@code head}, {@code heads},
 * {@code base}, {@code current}, and each of them with {@code +N} or {@code -N}; {@code +N} and {@code -N} alone count from
 * where the database is.
 */
public final class Target {
    private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9_]*)(?:([+-])(\\d{1,6}))?");
    private static final int SHORTEST_PREFIX = 3;

    private final RevisionGraph graph;
    private final Set<String> applied;
    private final String text;

    private Target(RevisionGraph graph, Set<String> applied, String text) {
        this.graph = graph;
        this.applied = applied;
        this.text = text;
    }

    /**
     * The ids that a target stands for: none for {@code base}, several only for {@code heads} and {@code current}.
     *
     * @param graph the known revisions
     * @param applied the ids that the database has
     * @param text what the user wrote
     */
    public static Outcome<Set<String>> resolve(RevisionGraph graph, Set<String> applied, String text) {
        return new Target(graph, applied, text.strip()).resolve();
    }

    private Outcome<Set<String>> resolve() {
        Matcher matcher = SYNTAX.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return failed(Code.TARGET_SYNTAX, text);
        }
        String symbol = matcher.group(1);
        Outcome<Set<String>> start = symbol.isEmpty() ? Outcome.of(current()) : symbol(symbol);
        if (matcher.group(2) == null) {
            return start;
        }
        int distance = Integer.parseInt(matcher.group(3));
        return start.then(ids -> matcher.group(2).equals("+") ? walkUp(ids, distance) : walkDown(ids, distance));
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
                        : failed(Code.HEAD_AMBIGUOUS, names(graph.heads()));
            default -> revision(symbol);
        };
    }

    private Outcome<Set<String>> revision(String prefix) {
        List<RevisionHeader> fits = graph.order().stream()
                .filter(r -> r.id().startsWith(prefix.toLowerCase(Locale.ROOT)))
                .toList();
        if (fits.isEmpty()) {
            return failed(Code.REVISION_UNKNOWN, prefix, nearest(prefix));
        }
        if (prefix.length() < SHORTEST_PREFIX) {
            return failed(Code.PREFIX_SHORT, prefix, SHORTEST_PREFIX, names(fits));
        }
        if (fits.size() == 1) {
            return Outcome.of(ids(fits));
        }
        return failed(Code.REVISION_AMBIGUOUS, prefix, names(fits));
    }

    private String nearest(String wrong) {
        return graph.order().stream()
                .filter(r -> distance(r.id().substring(0, Math.min(r.id().length(), wrong.length())), wrong) <= 2)
                .findFirst()
                .map(r -> "Did you mean " + r.id() + " (" + r.message() + ")?")
                .orElse("List them: kedge history");
    }

    private static int distance(String a, String b) {
        int differing = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private Outcome<Set<String>> walkUp(Set<String> from, int distance) {
        Set<String> at = from;
        for (int i = 0; i < distance; i++) {
            Set<String> next = at.isEmpty() ? roots() : childrenOf(at);
            if (next.isEmpty()) {
                return failed(Code.WALK_PAST_END, text, "head", i);
            }
            if (next.size() > 1) {
                return failed(Code.WALK_AMBIGUOUS, text, at.isEmpty() ? "base" : String.join(", ", at), named(next));
            }
            at = next;
        }
        return Outcome.of(at);
    }

    private Outcome<Set<String>> walkDown(Set<String> from, int distance) {
        Set<String> at = from;
        for (int i = 0; i < distance; i++) {
            if (at.isEmpty()) {
                return failed(Code.WALK_PAST_END, text, "base", i);
            }
            Set<String> next = new TreeSet<>();
            at.forEach(id -> graph.find(id).ifPresent(r -> next.addAll(r.parents())));
            if (at.size() > 1 || next.size() > 1) {
                return failed(Code.WALK_AMBIGUOUS, text, String.join(", ", at), named(at.size() > 1 ? at : next));
            }
            at = next;
        }
        return Outcome.of(at);
    }

    private Set<String> roots() {
        return ids(graph.order().stream().filter(r -> r.parents().isEmpty()).toList());
    }

    private Set<String> childrenOf(Set<String> ids) {
        return ids.stream().flatMap(id -> graph.children(id).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String named(Set<String> ids) {
        return names(graph.order().stream().filter(r -> ids.contains(r.id())).toList());
    }

    private static Set<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(List<RevisionHeader> revisions) {
        return revisions.stream().map(r -> r.id() + " (" + r.message() + ")").collect(Collectors.joining(", "));
    }

    private static Outcome<Set<String>> failed(Code code, Object... arguments) {
        return Outcome.failed(Diagnostic.of(code, Place.NOWHERE, arguments));
    }
}
