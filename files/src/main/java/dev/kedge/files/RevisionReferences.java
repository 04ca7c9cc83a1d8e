package dev.kedge.files;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Retired;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks where a folder refers to revisions other than as parents: in revision.json and in lines of the snapshot. */
final class RevisionReferences {
    private final Committed committed;
    private final String prefix;
    private final List<Diagnostic> problems = new ArrayList<>();

    private RevisionReferences(Committed committed, String prefix) {
        this.committed = committed;
        this.prefix = prefix;
    }

    /** Errors for references to revisions that have nothing to do with the matter. */
    static List<Diagnostic> check(Committed committed, String prefix) {
        RevisionReferences references = new RevisionReferences(committed, prefix);
        for (RevisionHeader revision : committed.graph().order()) {
            revision.compatibility()
                    .from()
                    .filter(from -> !from.equals(Compatibility.NONE))
                    .ifPresent(from -> references.below(revision, from, FileCode.COMPATIBLE_FROM_UNKNOWN));
            revision.withdraws().forEach(id -> references.below(revision, id, FileCode.WITHDRAWS_UNKNOWN));
        }
        references.retirements();
        return List.copyOf(references.problems);
    }

    private void below(RevisionHeader revision, String id, Code code) {
        boolean builds = committed
                .graph()
                .containing(id)
                .filter(node ->
                        committed.graph().withAncestors(revision.parents()).contains(node)
                                || revision.replaces().stream()
                                        .anyMatch(one -> one.revision().equals(id)))
                .isPresent();
        if (!builds) {
            problems.add(Diagnostic.of(
                    code,
                    Place.whole(prefix + Directory.REVISIONS + "/" + revision.folder() + "/" + RevisionFile.NAME),
                    revision.id(),
                    id));
        }
    }

    /** With several heads the snapshot is only correct once they are merged. */
    private void retirements() {
        Declared declared = committed.snapshot().declared();
        if (committed.graph().heads().size() > 1 || declared.schema().retired().isEmpty()) {
            return;
        }
        RetirementHistory history = RetirementHistory.of(committed.history());
        for (Retired mark : declared.schema().retired()) {
            Optional<String> said = declared.origin(mark.key()).since();
            Optional<String> since = history.since(mark.object(), said);
            if (since.isPresent() && !said.equals(since)) {
                problems.add(Diagnostic.of(
                        FileCode.RETIRED_SINCE_WRONG,
                        Place.whole(prefix + SnapshotFile.NAME),
                        mark.object().path(),
                        said.orElse("nothing"),
                        since.get()));
            }
        }
    }
}
