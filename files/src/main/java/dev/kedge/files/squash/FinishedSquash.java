package dev.kedge.files.squash;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.Release;
import dev.kedge.files.Released;
import dev.kedge.files.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A squash that has replaced the revisions that it stands for.
 *
 * @param squash the squash
 * @param gone the revisions whose folders are deleted
 */
@Experimental
public record FinishedSquash(RevisionHeader squash, List<RevisionHeader> gone) {
    /**
     * Copies the list.
     *
     * @param squash the squash
     * @param gone the revisions whose folders are deleted
     */
    public FinishedSquash {
        gone = List.copyOf(gone);
    }

    /**
     * {@return the open squash that an id names}
     *
     * @param graph the graph of all revisions
     * @param id the id or its first characters
     */
    public static Outcome<RevisionHeader> find(RevisionGraph graph, String id) {
        List<RevisionHeader> fits = graph.openSquashes().stream()
                .filter(squash -> !id.isBlank() && squash.id().startsWith(id.strip()))
                .toList();
        String all = graph.openSquashes().stream().map(Committed::named).collect(Collectors.joining(", "));
        return fits.size() == 1
                ? Outcome.of(fits.get(0))
                : Outcome.failed(
                        Diagnostic.of(DatabaseCode.SQUASH_NOT_OPEN, Place.NOWHERE, id, all.isEmpty() ? "none" : all));
    }

    /**
     * Deletes the revisions that an open squash stands for. If that is not possible, the folder is not changed.
     *
     * @param directory the database's folder
     * @param id the id of the squash or its first characters
     * @param force whether no database of a release has only some of the revisions
     * @param dryRun whether to check only and delete nothing
     * @return the squash and the deleted revisions, or the reasons why nothing was deleted
     */
    public static Outcome<FinishedSquash> run(Directory directory, String id, boolean force, boolean dryRun) {
        return Committed.read(directory)
                .then(committed -> find(committed.graph(), id)
                        .map(squash -> new FinishedSquash(
                                squash,
                                Shortcut.within(squash, committed.graph().order())))
                        .then(finished -> finished.left(committed, force)
                                .then(left -> dryRun
                                        ? Outcome.of(finished)
                                        : finished.write(directory, left.snapshot(), finished.ids()))));
    }

    private Set<String> ids() {
        return gone.stream().map(RevisionHeader::id).collect(Collectors.toUnmodifiableSet());
    }

    private Outcome<Committed> left(Committed committed, boolean force) {
        List<String> ids = gone.stream().map(RevisionHeader::id).toList();
        return Released.guard(committed, ids, force)
                .then(free -> branch(committed.graph(), ids)
                        .map(Outcome::<Committed>failed)
                        .orElseGet(() -> committed.without(List.of(squash))));
    }

    /** Why the squashed revisions must stay: a revision outside builds on one of them that is not the last. */
    private Optional<Diagnostic> branch(RevisionGraph graph, List<String> ids) {
        List<String> inner = ids.subList(0, ids.size() - 1);
        return graph.order().stream()
                .filter(one -> !ids.contains(one.id()))
                .flatMap(one -> one.parents().stream()
                        .filter(inner::contains)
                        .map(parent -> Diagnostic.of(
                                DatabaseCode.SQUASH_BUILT_ON,
                                Place.NOWHERE,
                                squash.id(),
                                Committed.named(one),
                                parent)))
                .findFirst();
    }

    private Outcome<FinishedSquash> write(Directory directory, Snapshot left, Set<String> ids) {
        List<Release> releases = left.releases().stream()
                .map(release -> release.withHeads(release.heads().stream()
                        .map(head -> ids.contains(head) ? squash.id() : head)
                        .distinct()
                        .toList()))
                .toList();
        try {
            DirectoryWriter writer = new DirectoryWriter(directory);
            writer.write(new Snapshot(left.database(), left.revisions(), releases, left.declared()));
            for (RevisionHeader one : gone) {
                writer.delete(one.folder());
            }
        } catch (IOException e) {
            return DirectoryWriter.unwritten(directory, e);
        }
        return Outcome.of(this);
    }
}
