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
 * What squashes do to the names of revisions. As long as the revisions that one stands for are there it is a shortcut beside
 * them and no part of the graph: it is open. When they are gone it takes their place. Either way an id of one may stand for
 * the other, so what builds on the last of them need not change.
 *
 * @param open the squashes beside the revisions that they stand for
 * @param nodes for an id that is no node of the graph the node that it means
 * @param problems squashes that fit what is there in neither way
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

    /** The checksums of what others, or smaller squashes of others, hold of what a squash stands for. */
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
                        : "revision " + revision + " is gone, and others that it stands for are not";
        return Diagnostic.of(
                DatabaseCode.SQUASH_MISFIT, Place.whole("revisions/" + squash.folder()), squash.id(), what);
    }

    /** The id under which ledgers and older builds know where a squash ends. */
    static String last(RevisionHeader squash) {
        return squash.replaces().get(squash.replaces().size() - 1).revision();
    }

    /** The node of the graph that an id means. */
    String node(String id) {
        return Optional.ofNullable(nodes.get(id)).orElse(id);
    }
}
