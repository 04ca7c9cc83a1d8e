package dev.kedge.core.diff;

import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Requirements;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.NameReferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Views and routines as a graph. An edge leads from an object to every object that it needs. */
final class DependencyGraph {
    private record Node(SchemaObject object, NameReferences mentions) {}

    private final List<Node> nodes;

    DependencyGraph(Collection<? extends SchemaObject> objects, Requirements requirements) {
        nodes = objects.stream()
                .map(object -> new Node(object, requirements.mentions(object)))
                .toList();
    }

    /**
     * The objects that the test accepts and all that depend on them, directly or not. The nearest come first; equally
     * near ones come in the order of the nodes.
     *
     * @param start tests an object and the names it mentions
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
