package dev.kedge.processor.committed;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.ContentHash;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.revision.TextHash;
import dev.kedge.core.schema.Declared;
import dev.kedge.files.Committed;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a database's committed folder: its content if it is valid, otherwise the readable part and the problems.
 *
 * @param whole the folder, if it is valid
 * @param readable the readable part of the folder, from which code is generated
 * @param problems the problems
 * @param snapshotText the hash of the text of snapshot.jsonl, by which an application detects that it was packaged with
 *     another one
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
        // errors in the snapshot were already reported when the folder was read
        return source.read(SnapshotFile.NAME)
                .value()
                .flatMap(text -> text)
                .map(TextHash::of)
                .orElse(TextHash.NONE);
    }

    /** The hash of the snapshot as the compiled model records it; the empty hash if no snapshot can be read. */
    public ContentHash snapshotContent() {
        return readable.map(committed -> new ContentHash(committed.snapshot().hash()))
                .orElse(ContentHash.NONE);
    }

    /** Whether the database has no revision yet. */
    public boolean isNew() {
        return problems.stream().anyMatch(problem -> problem.code() == DriftCode.NO_SNAPSHOT);
    }

    /**
     * Whether the only problem is that branches were merged by git. The entities then contain the changes of both, and a
     * rebase works from their model.
     */
    public boolean branchesMet() {
        return !problems.isEmpty()
                && problems.stream()
                        .allMatch(problem ->
                                problem.code() == FileCode.TWO_HEADS || problem.code() == FileCode.CONFLICT_MARKERS);
    }

    /** The content of the snapshot; empty if no snapshot can be read. */
    public Declared declared() {
        return readable.map(committed -> committed.snapshot().declared()).orElse(Declared.EMPTY);
    }

    /** All revisions that can run, including squashes. */
    public List<Revision> revisions() {
        return readable.map(Committed::runnable).orElse(List.of());
    }

    /** The versions that releases gave to revisions, by the ids of the revisions. */
    public Map<String, SchemaVersion> namedVersions() {
        return readable.map(committed -> committed.snapshot().namedVersions()).orElse(Map.of());
    }

    public int minimumServer() {
        return readable.map(Committed::minimumServer).orElse(0);
    }
}
