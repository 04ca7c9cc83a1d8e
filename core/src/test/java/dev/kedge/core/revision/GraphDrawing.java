package dev.kedge.core.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph as the files of tests/cases/history draw it: chains from parents to children. */
final class GraphDrawing {
    private GraphDrawing() {}

    /** The headers of the revisions, each as old as its first mention. */
    static List<RevisionHeader> parse(List<String> lines) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("twice ")) {
                twice.add(line.substring("twice ".length()));
            } else if (!line.isBlank()) {
                chain(line.split("->"), parents);
            }
        }
        List<RevisionHeader> headers = new ArrayList<>();
        parents.forEach((id, of) -> {
            // a question mark is for a revision whose folder is not there
            if (!id.endsWith("?")) {
                headers.add(header(id, of, headers.size()));
            }
        });
        twice.forEach(id -> headers.add(header(id, parents.getOrDefault(id, List.of()), headers.size())));
        return headers;
    }

    private static void chain(String[] words, Map<String, List<String>> parents) {
        String before = "";
        for (String word : words) {
            String id = word.strip();
            List<String> of = parents.computeIfAbsent(id, i -> new ArrayList<>());
            if (!before.isEmpty()) {
                of.add(before.replace("?", ""));
            }
            before = id;
        }
    }

    static RevisionHeader header(String id, List<String> parents, int age) {
        return new RevisionHeader(id, parents, "%04d_%s".formatted(age, id), "sum of " + id, true, "");
    }
}
