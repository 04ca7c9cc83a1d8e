package dev.kedge.core.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
        Map<String, List<String>> children = new HashMap<>();
        revisions
                .values()
                .forEach(revision -> revision.parents()
                        .forEach(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                                .add(revision.id())));
        Set<String> open = new TreeSet<>(revisions.keySet());
        open.removeAll(free);
        List<Set<String>> cycles = new ArrayList<>();
        while (!open.isEmpty()) {
            String id = open.iterator().next();
            Set<String> cycle = new TreeSet<>(reached(
                    revisions.get(id).parents(), parent -> revisions.get(parent).parents()));
            cycle.retainAll(
                    reached(children.getOrDefault(id, List.of()), child -> children.getOrDefault(child, List.of())));
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
            }
            open.removeAll(cycle);
            open.remove(id);
        }
        return cycles;
    }

    private static Set<String> reached(Collection<String> start, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(start);
        while (!todo.isEmpty()) {
            String id = todo.pop();
            if (seen.add(id)) {
                todo.addAll(next.apply(id));
            }
        }
        return seen;
    }
}
