package dev.kedge.processor.committed;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.ContentHash;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.TextHash;
import dev.kedge.core.schema.Declared;
import dev.kedge.files.Committed;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.Source;
import java.util.List;
import java.util.Optional;

/**
 * What the committed folder of a database gives: all of it when it is whole, and otherwise what can be read and what is wrong.
 *
 * @param whole the folder, if nothing is wrong with it
 * @param readable the folder as far as it can be read, for code that is generated from it
 * @param problems what is wrong
 * @param snapshotText the hash of snapshot.jsonl as it stands there, by which an application tells that another one was packaged with it
 */
public record CommittedState(
        Optional<Committed> whole, Optional<Committed> readable, List<Diagnostic> problems, TextHash snapshotText) {

    /** The state of a database that cannot be named. */
    public static final CommittedState NONE =
            new CommittedState(Optional.empty(), Optional.empty(), List.of(), TextHash.NONE);

    /** Reads the folder of a database. */
    public static CommittedState read(String database, Source source) {
        Outcome<Committed> outcome = Committed.read(source);
        if (outcome.isPresent()) {
            return new CommittedState(outcome.value(), outcome.value(), outcome.diagnostics(), textHash(source));
        }
        if (outcome.diagnostics().stream().anyMatch(problem -> problem.code() == FileCode.FOLDER_MISSING)) {
            Diagnostic none =
                    Diagnostic.of(DriftCode.NO_SNAPSHOT, Place.NOWHERE, database, source.prefix() + "snapshot.jsonl");
            return new CommittedState(Optional.empty(), Optional.empty(), List.of(none), TextHash.NONE);
        }
        return new CommittedState(
                Optional.empty(), Committed.readUnproven(source).value(), outcome.diagnostics(), textHash(source));
    }

    private static TextHash textHash(Source source) {
        // What cannot be read of it, reading the folder has just reported.
        return source.read(SnapshotFile.NAME)
                .value()
                .flatMap(text -> text)
                .map(TextHash::of)
                .orElse(TextHash.NONE);
    }

    /** The hash of the snapshot as the compiled model records it; that of none if there is none to read. */
    public ContentHash snapshotContent() {
        return readable.map(committed -> new ContentHash(committed.snapshot().hash()))
                .orElse(ContentHash.NONE);
    }

    /** Whether the first revision is still to be written. */
    public boolean isNew() {
        return problems.stream().anyMatch(problem -> problem.code() == DriftCode.NO_SNAPSHOT);
    }

    /**
     * Whether all that is wrong is that branches met: then the entities are what both want to be, and a rebase works from
     * their model.
     */
    public boolean branchesMet() {
        return !problems.isEmpty()
                && problems.stream()
                        .allMatch(problem ->
                                problem.code() == FileCode.TWO_HEADS || problem.code() == FileCode.CONFLICT_MARKERS);
    }

    /** What the snapshot holds; nothing if there is none to read. */
    public Declared declared() {
        return readable.map(committed -> committed.snapshot().declared()).orElse(Declared.EMPTY);
    }

    /** All that can run, squashes among it. */
    public List<Revision> revisions() {
        return readable.map(Committed::runnable).orElse(List.of());
    }

    public int minimumServer() {
        return readable.map(Committed::minimumServer).orElse(0);
    }
}
