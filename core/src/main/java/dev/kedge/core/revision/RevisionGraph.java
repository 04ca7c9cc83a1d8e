package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Revisions as a directed acyclic graph from parents to children. */
@Experimental
public final class RevisionGraph {
    private final Map<String, RevisionHeader> byId;
    private final List<RevisionHeader> order;
    private final Map<String, List<String>> children;

    private final Squashes squashes;

    private RevisionGraph(List<RevisionHeader> order, Squashes squashes) {
        this.order = List.copyOf(order);
        this.squashes = squashes;
        this.byId = new LinkedHashMap<>();
        this.children = new HashMap<>();
        for (RevisionHeader revision : order) {
            byId.put(revision.id(), revision);
            for (String parent : revision.parents()) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(revision.id());
            }
        }
        squashes.open().forEach(squash -> byId.put(squash.id(), squash));
    }

    /**
     * Builds the graph of revisions.
     *
     * @param revisions the headers, in any order
     * @return the graph, or diagnostics if a parent is missing, an id occurs twice or revisions form a cycle
     */
    public static Outcome<RevisionGraph> of(Collection<RevisionHeader> revisions) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, RevisionHeader> byId = new LinkedHashMap<>();
        for (RevisionHeader revision : revisions) {
            RevisionHeader other = byId.putIfAbsent(revision.id(), revision);
            if (other != null) {
                problems.add(Diagnostic.of(
                        FileCode.DUPLICATE_REVISION,
                        Place.whole(revision.folder()),
                        revision.id(),
                        other.folder(),
                        revision.folder()));
            }
        }
        Squashes squashes = Squashes.of(byId.values());
        problems.addAll(squashes.problems());
        squashes.open().forEach(squash -> byId.remove(squash.id()));
        byId.replaceAll((id, revision) -> revision.withParents(
                revision.parents().stream().map(squashes::node).toList()));
        for (RevisionHeader revision : byId.values()) {
            for (String parent : revision.parents()) {
                if (!byId.containsKey(parent)) {
                    problems.add(missing(parent, revision, byId.values()));
                }
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        List<RevisionHeader> order = topological(byId);
        if (order.size() < byId.size()) {
            Set<String> ordered = order.stream().map(RevisionHeader::id).collect(Collectors.toSet());
            return Outcome.failed(Cycle.all(byId, ordered).stream()
                    .map(cycle -> Diagnostic.of(FileCode.CYCLE, Place.whole("revisions"), String.join(", ", cycle)))
                    .toList());
        }
        return Outcome.of(new RevisionGraph(order, squashes));
    }

    private static Diagnostic missing(String parent, RevisionHeader child, Collection<RevisionHeader> revisions) {
        Optional<RevisionHeader> squash = revisions.stream()
                .filter(some -> some.replaces().stream()
                        .anyMatch(replaced -> replaced.revision().equals(parent)))
                .findFirst();
        Place place = Place.whole(child.folder());
        return squash.map(s -> Diagnostic.of(DatabaseCode.PARENT_SQUASHED, place, child.id(), parent, s.id()))
                .orElseGet(() -> Diagnostic.of(FileCode.MISSING_PARENT, place, parent, child.id()));
    }

    /**
     * Sorts parents before children. Among revisions that can come next, the one whose folder sorts first is taken, so
     * that the order is stable.
     */
    private static List<RevisionHeader> topological(Map<String, RevisionHeader> byId) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<RevisionHeader>> children = new HashMap<>();
        PriorityQueue<RevisionHeader> free = new PriorityQueue<>(Comparator.comparing(RevisionHeader::folder));
        for (RevisionHeader revision : byId.values()) {
            Set<String> parents = new HashSet<>(revision.parents());
            waiting.put(revision.id(), parents.size());
            parents.forEach(
                    p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(revision));
            if (parents.isEmpty()) {
                free.add(revision);
            }
        }
        List<RevisionHeader> order = new ArrayList<>(byId.size());
        while (!free.isEmpty()) {
            RevisionHeader next = free.remove();
            order.add(next);
            for (RevisionHeader child : children.getOrDefault(next.id(), List.of())) {
                if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        return order;
    }

    /** {@return all revisions, parents before children, in a stable order} */
    public List<RevisionHeader> order() {
        return order;
    }

    /**
     * {@return the squashes whose replaced revisions still exist} They are not nodes: the graph consists of those
     * revisions, and a squash is only an alternative path through them.
     */
    public List<RevisionHeader> openSquashes() {
        return squashes.open();
    }

    /**
     * {@return the id of the node that an id stands for} For an open squash it is the last revision that it replaces;
     * for a revision that was replaced it is the squash; otherwise it is the id itself.
     *
     * @param id the id of a revision or squash
     */
    public String node(String id) {
        return squashes.node(id);
    }

    /**
     * {@return the revision or open squash with this id; absent if the id is unknown}
     *
     * @param id the id, in full
     */
    public Optional<RevisionHeader> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return whether the history contains a revision, also as one that a squash replaced}
     *
     * @param id the id of the revision
     */
    public boolean contains(String id) {
        return containing(id).isPresent();
    }

    /**
     * {@return the id of the node that is a revision or replaced it; absent if the history does not contain it}
     *
     * @param id the id of the revision
     */
    public Optional<String> containing(String id) {
        return Optional.of(node(id))
                .filter(byId::containsKey)
                .or(() -> order.stream()
                        .filter(squash -> squash.replaces().stream()
                                .anyMatch(one -> one.revision().equals(id)))
                        .map(RevisionHeader::id)
                        .findFirst());
    }

    /**
     * {@return whether code of this history may rely on what a revision retired: the history contains the revision, and
     * no revision in it withdraws that one}
     *
     * @param id the id of the revision
     */
    public boolean hasInForce(String id) {
        return contains(id) && order.stream().noneMatch(one -> one.withdraws().contains(id));
    }

    /** {@return the revisions without children} */
    public List<RevisionHeader> heads() {
        return order.stream().filter(r -> !children.containsKey(r.id())).toList();
    }

    /** {@return the revisions without parents} */
    public List<RevisionHeader> roots() {
        return order.stream().filter(r -> r.parents().isEmpty()).toList();
    }

    /**
     * {@return the ids of the children of a revision}
     *
     * @param id the id of the revision
     */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /**
     * {@return the ids of revisions and of all their ancestors} Unknown ids are left out.
     *
     * @param ids the ids of revisions
     */
    public Set<String> withAncestors(Collection<String> ids) {
        return closure(ids, id -> find(id).map(RevisionHeader::parents).orElse(List.of()));
    }

    /**
     * {@return the ids of revisions and of all their descendants} Unknown ids are left out.
     *
     * @param ids the ids of revisions
     */
    public Set<String> withDescendants(Collection<String> ids) {
        return closure(ids, this::children);
    }

    private Set<String> closure(Collection<String> ids, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(ids);
        while (!todo.isEmpty()) {
            String id = node(todo.pop());
            if (byId.containsKey(id) && seen.add(id)) {
                todo.addAll(next.apply(id));
            }
        }
        return seen;
    }

    /**
     * {@return the revisions of a set that are not ancestors of others in the set: the heads of an applied set}
     *
     * @param ids the ids of revisions
     */
    public List<RevisionHeader> headsOf(Set<String> ids) {
        Set<String> parents = ids.stream()
                .flatMap(id -> find(id).stream())
                .flatMap(revision -> revision.parents().stream())
                .collect(Collectors.toSet());
        Set<String> below = withAncestors(parents);
        return order.stream()
                .filter(r -> ids.contains(r.id()) && !below.contains(r.id()))
                .toList();
    }

    /**
     * The digest of a set of revisions: the hash of their ids and checksums, sorted by id. The ledger stores the digest
     * of the applied revisions, so comparing two strings shows whether any are pending. A squash counts as the
     * revisions that it replaces.
     *
     * @param revisions the revisions, in any order
     * @return 64 hexadecimal digits
     */
    public static String digest(Collection<RevisionHeader> revisions) {
        return Hashes.sha256(revisions.stream()
                .flatMap(revision -> revision.recorded().stream())
                .map(recorded -> recorded.revision() + ":" + recorded.checksum() + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining()));
    }
}
