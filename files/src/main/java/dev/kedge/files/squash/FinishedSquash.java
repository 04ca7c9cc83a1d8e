package dev.kedge.files.squash;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Shortcut;
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
 * A squash that took the place of what it stands for.
 *
 * @param squash the squash
 * @param gone the revisions whose folders are deleted
 */
public record FinishedSquash(RevisionHeader squash, List<RevisionHeader> gone) {
    /** Copies the list. */
    public FinishedSquash {
        gone = List.copyOf(gone);
    }

    /** The open squash that an id or its first characters name. */
    public static Outcome<RevisionHeader> find(RevisionGraph graph, String id) {
        List<RevisionHeader> fits = graph.openSquashes().stream()
                .filter(squash -> !id.isBlank() && squash.id().startsWith(id.strip()))
                .toList();
        String all = graph.openSquashes().stream().map(Committed::named).collect(Collectors.joining(", "));
        return fits.size() == 1
                ? Outcome.of(fits.get(0))
                : Outcome.failed(Diagnostic.of(Code.SQUASH_NOT_OPEN, Place.NOWHERE, id, all.isEmpty() ? "none" : all));
    }

    /**
     * Deletes what an open squash stands for, or says why not and leaves the folder as it was; {@code force} says that no
     * database of a release is left in the middle, and {@code dryRun} deletes nothing either way.
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

    /** Why the run has to stay: a revision outside of it builds on another of it than the last. */
    private Optional<Diagnostic> branch(RevisionGraph graph, List<String> ids) {
        List<String> inner = ids.subList(0, ids.size() - 1);
        return graph.order().stream()
                .filter(one -> !ids.contains(one.id()))
                .flatMap(one -> one.parents().stream()
                        .filter(inner::contains)
                        .map(parent -> Diagnostic.of(
                                Code.SQUASH_BUILT_ON, Place.NOWHERE, squash.id(), Committed.named(one), parent)))
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
