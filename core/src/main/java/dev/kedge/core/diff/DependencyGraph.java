package dev.kedge.core.diff;

import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.NameReferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Views and routines as a graph: an edge leads from one to each other one whose text mentions its name. */
final class DependencyGraph {
    private record Node(SchemaObject object, NameReferences mentions) {}

    private final List<Node> nodes;

    DependencyGraph(Collection<? extends SchemaObject> objects) {
        nodes = objects.stream()
                .map(object -> new Node(object, Dependencies.of(object)))
                .toList();
    }

    /**
     * The objects that the test accepts and all that depend on them, directly or not: the nearest first, and those that are
     * equally near in the order of the nodes.
     *
     * @param start tells an object and what it mentions
     */
    List<SchemaObject> reachedFrom(BiPredicate<SchemaObject, NameReferences> start) {
        List<SchemaObject> reached = new ArrayList<>();
        List<Node> open = new ArrayList<>(nodes);
        List<Node> next = nodes.stream()
                .filter(node -> start.test(node.object, node.mentions))
                .toList();
        while (!next.isEmpty()) {
            Set<String> names = new HashSet<>();
            for (Node node : next) {
                reached.add(node.object);
                names.addAll(Dependencies.namesOf(node.object.key()));
            }
            open.removeAll(next);
            next = open.stream().filter(node -> node.mentions.hasAny(names)).toList();
        }
        return reached;
    }
}
