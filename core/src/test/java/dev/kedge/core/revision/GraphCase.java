package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of a file in tests/cases/history: what a command does on a database that stands at some revisions of a graph.
 *
 * @param file the file and line
 * @param headers the file's graph
 * @param database where the database is
 * @param command the command with its targets
 * @param expected the revisions in order, or a code with words
 */
record GraphCase(String file, List<RevisionHeader> headers, String database, String command, String expected) {

    /** What came out, as a file writes it. */
    String run() {
        Outcome<String> outcome = RevisionGraph.of(headers).then(this::run);
        return outcome.value()
                .orElseGet(() -> outcome.diagnostics().stream()
                        .map(diagnostic -> diagnostic.text(Dialect.CLI))
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\s+", " "));
    }

    /** Whether what came out is what the line says. */
    boolean isMetBy(String result) {
        if (!expected.startsWith("KDG")) {
            return result.equals(expected);
        }
        String[] parts = expected.split(" ", 2);
        return result.startsWith("[" + parts[0] + "]") && result.contains(parts[1]);
    }

    private Outcome<String> run(RevisionGraph graph) {
        List<String> words = List.of(command.split(" "));
        List<String> targets = words.subList(1, words.size());
        Set<String> applied = applied(graph);
        return switch (words.get(0)) {
            case "upgrade" ->
                Route.up(graph, applied, targets).map(todo -> run(graph, applied, Direction.UP, targets, todo));
            case "downgrade" ->
                Route.down(graph, applied, targets).map(todo -> run(graph, applied, Direction.DOWN, targets, todo));
            case "stamp" -> StampRoute.to(graph, applied, targets).map(stamp -> print(stamp, applied));
            case "target" -> Target.resolve(graph, applied, targets.get(0)).map(GraphCase::print);
            case "history" -> Range.listed(graph, applied, targets.get(0)).map(range -> ids(range.revisions()));
            case "sql" -> Range.run(graph, Direction.UP, targets.get(0)).map(range -> ids(range.revisions()));
            case "sql-down" -> Range.run(graph, Direction.DOWN, targets.get(0)).map(range -> ids(range.revisions()));
            case "heads" -> Outcome.of(ids(graph.heads()));
            case "current" -> Outcome.of(ids(graph.headsOf(applied)));
            case "load" -> Outcome.of("nothing");
            default -> throw new IllegalArgumentException(file + ": " + command);
        };
    }

    private String run(
            RevisionGraph graph,
            Set<String> applied,
            Direction direction,
            List<String> targets,
            List<RevisionHeader> todo) {
        return expected.startsWith("beside ")
                ? "beside " + ids(Route.beside(graph, applied, direction, targets, todo))
                : ids(todo);
    }

    private Set<String> applied(RevisionGraph graph) {
        Set<String> named = new TreeSet<>(Arrays.asList(database.split(" ")));
        boolean exact = named.remove("only");
        named.remove("base");
        Set<String> unknown = named.stream().filter(id -> id.startsWith("?")).collect(Collectors.toSet());
        named.removeAll(unknown);
        if (!named.stream().allMatch(id -> graph.find(id).isPresent())) {
            throw new IllegalArgumentException(file + ": not all of these are in the graph: " + database);
        }
        Set<String> applied = new TreeSet<>(exact ? named : graph.withAncestors(named));
        unknown.forEach(id -> applied.add(id.substring(1)));
        return applied;
    }

    private static String print(StampRoute stamp, Set<String> applied) {
        List<String> changes = new ArrayList<>();
        stamp.removed().forEach(r -> changes.add("-" + r.id()));
        stamp.wanted().stream().filter(r -> !applied.contains(r.id())).forEach(r -> changes.add("+" + r.id()));
        return print(changes);
    }

    private static String ids(List<RevisionHeader> revisions) {
        return print(revisions.stream().map(RevisionHeader::id).toList());
    }

    private static String print(Collection<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(" ", ids);
    }

    /** The cases of a file. */
    static List<GraphCase> parse(String file, List<String> lines) {
        int graph = lines.indexOf("graph:");
        int cases = lines.indexOf("cases:");
        List<RevisionHeader> headers = GraphDrawing.parse(lines.subList(graph + 1, cases));
        List<GraphCase> parsed = new ArrayList<>();
        for (int i = cases + 1; i < lines.size(); i++) {
            Function<Integer, String> column = columns(lines.get(i));
            if (!lines.get(i).isBlank()) {
                parsed.add(new GraphCase(
                        file + ":" + (i + 1), headers, column.apply(0), column.apply(1), column.apply(2)));
            }
        }
        return parsed;
    }

    private static Function<Integer, String> columns(String line) {
        String[] cells = line.split("\\|", -1);
        return index -> cells[index].strip();
    }

    @Override
    public String toString() {
        return file + " " + database + " | " + command;
    }
}
