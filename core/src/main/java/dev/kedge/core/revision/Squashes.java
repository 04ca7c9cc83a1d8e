package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The effect of squashes on the ids of revisions. While the revisions that a squash replaces exist, the squash is open:
 * a shortcut that is not part of the graph. When they are deleted, it replaces them. In both cases their ids may stand
 * for each other, so children of the last revision need not change.
 *
 * @param open the squashes whose replaced revisions still exist
 * @param nodes the node for an id that is not a node itself
 * @param problems squashes that match neither case
 */
record Squashes(List<RevisionHeader> open, Map<String, String> nodes, List<Diagnostic> problems) {

    static Squashes of(Collection<RevisionHeader> revisions) {
        List<RevisionHeader> open = new ArrayList<>();
        Map<String, String> nodes = new HashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (RevisionHeader squash : revisions) {
            if (!squash.isSquash()) {
                continue;
            }
            Map<String, String> there = beside(squash, revisions);
            List<SquashedRevision> differing = squash.replaces().stream()
                    .filter(one -> !one.checksum().equals(there.get(one.revision())))
                    .toList();
            String last = last(squash);
            if (there.isEmpty()) {
                nodes.put(last, squash.id());
            } else if (differing.isEmpty()) {
                open.add(squash);
                nodes.put(squash.id(), last);
            } else {
                problems.add(misfit(squash, differing.get(0).revision(), there));
            }
        }
        Set<String> gone = new HashSet<>();
        for (RevisionHeader squash : revisions) {
            if (squash.isSquash() && !open.contains(squash)) {
                squash.replaces().stream()
                        .filter(one -> !gone.add(one.revision()))
                        .findFirst()
                        .ifPresent(one -> problems.add(misfit(squash, one.revision(), Map.of())));
            }
        }
        open.replaceAll(squash -> squash.withParents(squash.parents().stream()
                .map(parent -> nodes.getOrDefault(parent, parent))
                .toList()));
        return new Squashes(List.copyOf(open), Map.copyOf(nodes), List.copyOf(problems));
    }

    /** The checksums of the replaced revisions, from the revisions themselves or from smaller squashes. */
    private static Map<String, String> beside(RevisionHeader squash, Collection<RevisionHeader> revisions) {
        Set<String> wanted = new HashSet<>();
        squash.replaces().forEach(one -> wanted.add(one.revision()));
        Map<String, String> there = new LinkedHashMap<>();
        for (RevisionHeader other : revisions) {
            if (!other.equals(squash) && other.recorded().size() < wanted.size()) {
                other.recorded().stream()
                        .filter(one -> wanted.contains(one.revision()))
                        .forEach(one -> there.put(one.revision(), one.checksum()));
            }
        }
        return there;
    }

    private static Diagnostic misfit(RevisionHeader squash, String revision, Map<String, String> there) {
        String what = there.isEmpty()
                ? "another squash stands for revision " + revision + ", too"
                : there.containsKey(revision)
                        ? "revision " + revision + " was edited since"
                        : "revision " + revision + " no longer exists, but others that the squash replaces do";
        return Diagnostic.of(
                DatabaseCode.SQUASH_MISFIT, Place.whole("revisions/" + squash.folder()), squash.id(), what);
    }

    /** The id by which ledgers and older builds know the end of a squash. */
    static String last(RevisionHeader squash) {
        return squash.replaces().get(squash.replaces().size() - 1).revision();
    }

    /** The node of the graph that an id stands for. */
    String node(String id) {
        return Optional.ofNullable(nodes.get(id)).orElse(id);
    }
}
