package dev.kedge.files;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Protects released revisions, which databases may have applied, from being removed by accident. */
@Experimental
public final class Released {
    private Released() {}

    /**
     * {@return the first release that contains a revision; absent if none does}
     *
     * @param committed the folder
     * @param revision the id of the revision
     */
    public static Optional<Release> of(Committed committed, String revision) {
        return committed.snapshot().releases().stream()
                .filter(release ->
                        committed.graph().withAncestors(release.heads()).contains(revision))
                .findFirst();
    }

    /**
     * Refuses to remove released revisions, unless forced.
     *
     * @param committed the folder
     * @param gone the ids of the revisions that would be removed
     * @param force whether released revisions may be removed
     * @return the folder, or an error for each released revision
     */
    public static Outcome<Committed> guard(Committed committed, Collection<String> gone, boolean force) {
        List<Diagnostic> problems = new ArrayList<>();
        for (String id : force ? List.<String>of() : gone) {
            of(committed, id)
                    .ifPresent(release ->
                            problems.add(Diagnostic.of(DatabaseCode.RELEASED, Place.NOWHERE, id, release.release())));
        }
        return Outcome.of(committed, problems);
    }

    /**
     * Refuses to remove or change revisions that a squash stands for.
     *
     * @param committed the folder
     * @param gone the ids of the revisions that would be removed
     * @return the folder, or an error for each such squash
     */
    public static Outcome<Committed> guardSquashed(Committed committed, Collection<String> gone) {
        List<Diagnostic> problems = new ArrayList<>();
        for (RevisionHeader squash : committed.graph().openSquashes()) {
            List<String> parts = Shortcut.within(squash, committed.graph().order()).stream()
                    .map(RevisionHeader::id)
                    .filter(gone::contains)
                    .toList();
            if (!parts.isEmpty()) {
                problems.add(Diagnostic.of(
                        DatabaseCode.SQUASH_PART,
                        Place.NOWHERE,
                        String.join(", ", parts),
                        squash.id(),
                        squash.folder()));
            }
        }
        return Outcome.of(committed, problems);
    }

    /**
     * Records the current revisions as a release.
     *
     * @param directory the database's folder
     * @param name the name of the release
     * @return the release, or why it was not recorded
     */
    public static Outcome<Release> record(Directory directory, String name) {
        return Committed.read(directory).then(committed -> record(directory, committed, name));
    }

    private static Outcome<Release> record(Directory directory, Committed committed, String name) {
        Snapshot snapshot = committed.snapshot();
        Release release = new Release(
                name, committed.graph().heads().stream().map(head -> head.id()).toList());
        Optional<Release> taken = snapshot.releases().stream()
                .filter(other -> other.release().equals(name))
                .findFirst();
        if (name.isBlank() || release.heads().isEmpty()) {
            return Outcome.failed(Diagnostic.of(
                    DatabaseCode.RELEASE_OF_NOTHING, Place.NOWHERE, name.isBlank() ? "A release" : "Release " + name));
        }
        if (taken.isPresent()) {
            return taken.get().equals(release)
                    ? Outcome.of(release)
                    : Outcome.failed(Diagnostic.of(
                            DatabaseCode.RELEASE_TAKEN,
                            Place.NOWHERE,
                            name,
                            String.join(", ", taken.get().heads())));
        }
        Optional<Diagnostic> behind = behind(committed, release);
        if (behind.isPresent()) {
            return Outcome.failed(behind.get());
        }
        List<Release> all = new ArrayList<>(snapshot.releases());
        all.add(release);
        try {
            new DirectoryWriter(directory)
                    .write(new Snapshot(snapshot.database(), snapshot.revisions(), all, snapshot.declared()));
            return Outcome.of(release);
        } catch (IOException e) {
            return DirectoryWriter.unwritten(directory, e);
        }
    }

    /** A version must be above that of every release that this one contains. Another branch may have a higher one. */
    private static Optional<Diagnostic> behind(Committed committed, Release release) {
        Set<String> contained = committed.graph().withAncestors(release.heads());
        return release.version()
                .flatMap(SchemaVersion::parse)
                .flatMap(version -> committed.snapshot().releases().stream()
                        .filter(earlier -> contained.containsAll(earlier.heads()))
                        .filter(earlier -> earlier.version()
                                .flatMap(SchemaVersion::parse)
                                .filter(taken -> taken.compareTo(version) >= 0)
                                .isPresent())
                        .findFirst()
                        .map(earlier -> Diagnostic.of(
                                DatabaseCode.RELEASE_BEHIND, Place.NOWHERE, release.release(), earlier.release())));
    }
}
