package dev.kedge.core.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds revisions that are their own ancestors. */
final class Cycle {
    private Cycle() {}

    /**
     * The cycles among revisions, each as the ids of all revisions in it. What only builds on a cycle is not in it.
     *
     * @param revisions all revisions by their id
     * @param free the ids of revisions that are known to be in no cycle
     */
    static List<Set<String>> all(Map<String, RevisionHeader> revisions, Set<String> free) {
        Map<String, List<String>> parents = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        revisions.forEach((id, revision) -> {
            parents.put(id, revision.parents());
            revision.parents()
                    .forEach(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(id));
        });
        Set<String> open = new TreeSet<>(revisions.keySet());
        open.removeAll(free);
        List<Set<String>> cycles = new ArrayList<>();
        while (!open.isEmpty()) {
            String id = open.iterator().next();
            Set<String> cycle = new TreeSet<>(reached(id, parents));
            cycle.retainAll(reached(id, children));
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
            }
            open.removeAll(cycle);
            open.remove(id);
        }
        return cycles;
    }

    /** What is reached from a revision by at least one edge. */
    private static Set<String> reached(String start, Map<String, List<String>> edges) {
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(edges.getOrDefault(start, List.of()));
        while (!todo.isEmpty()) {
            String id = todo.pop();
            if (seen.add(id)) {
                todo.addAll(edges.getOrDefault(id, List.of()));
            }
        }
        return seen;
    }
}
