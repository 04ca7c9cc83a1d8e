package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shortens an upgrade with squashes: a squash runs instead of the revisions that it replaces if all of them would run.
 */
@Internal
public final class Shortcut {
    private Shortcut() {}

    /**
     * Replaces revisions by squashes where possible.
     *
     * @param graph the known revisions
     * @param todo the revisions to run, without squashes, parents first
     * @param begun the ids of the revisions that were begun, which must be continued
     * @return the revisions and squashes to run, in order
     */
    public static List<RevisionHeader> of(RevisionGraph graph, List<RevisionHeader> todo, Set<String> begun) {
        List<RevisionHeader> way = new ArrayList<>(todo);
        List<RevisionHeader> longestFirst = graph.openSquashes().stream()
                .sorted(Comparator.comparing((RevisionHeader squash) -> begun.contains(squash.id()) ? 0 : 1)
                        .thenComparing(squash -> -squash.replaces().size()))
                .toList();
        for (RevisionHeader squash : longestFirst) {
            List<RevisionHeader> covered = within(squash, way);
            long known =
                    covered.stream().mapToLong(one -> one.recorded().size()).sum();
            if (known == squash.replaces().size() && covered.stream().noneMatch(one -> begun.contains(one.id()))) {
                way.set(way.indexOf(covered.get(0)), squash);
                way.removeAll(covered);
            }
        }
        return List.copyOf(way);
    }

    /**
     * {@return the revisions, including smaller squashes, that a squash replaces}
     *
     * @param squash the squash
     * @param revisions the revisions to choose from
     */
    public static List<RevisionHeader> within(RevisionHeader squash, List<RevisionHeader> revisions) {
        Set<String> replaced =
                squash.replaces().stream().map(SquashedRevision::revision).collect(Collectors.toSet());
        return revisions.stream()
                .filter(one -> one.recorded().stream().allMatch(known -> replaced.contains(known.revision())))
                .toList();
    }
}
