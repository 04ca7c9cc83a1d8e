package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * Features that this version of Kedge reads but does not support. They are errors, because ignoring them would change the
 * meaning of a revision.
 */
final class LaterFeatures {
    private LaterFeatures() {}

    /** The features in a revision.json. */
    static List<Diagnostic> in(String file, RevisionContent content) {
        List<String> members = new ArrayList<>();
        if (!content.notes().files().isEmpty()) {
            members.add("files");
        }
        if (!content.notes().withdraws().isEmpty()) {
            members.add("withdraws");
        }
        if (content.notes().undoes().isPresent()) {
            members.add("undoes");
        }
        return members.stream()
                .map(member -> Diagnostic.of(
                        FileCode.LATER_KEDGE_NEEDED,
                        Place.whole(file),
                        "Revision " + content.revision() + " has the member \"" + member + "\"",
                        "the member"))
                .toList();
    }

    /** The features in a snapshot. */
    static List<Diagnostic> in(String file, Snapshot snapshot) {
        return snapshot.later().stream()
                .map(line -> line(file, line.getClass()))
                .distinct()
                .toList();
    }

    /** The error for a line of this kind in a snapshot. */
    static Diagnostic line(String file, Class<? extends LaterLine> type) {
        String kind = type == LaterLine.Row.class ? "reference rows" : "a retired column or table";
        return Diagnostic.of(
                FileCode.LATER_KEDGE_NEEDED,
                Place.whole(file),
                "The snapshot has a line of " + kind,
                "the line and the revision that brought it");
    }

    /** Errors for revisions whose {@code compatibleFrom} names a revision that they do not build on. */
    static List<Diagnostic> unknownCompatibility(String prefix, RevisionGraph graph) {
        List<Diagnostic> problems = new ArrayList<>();
        for (RevisionHeader revision : graph.order()) {
            revision.compatibility()
                    .from()
                    .filter(from -> !from.equals(Compatibility.NONE)
                            && !graph.withAncestors(revision.parents()).contains(graph.node(from)))
                    .ifPresent(from -> problems.add(Diagnostic.of(
                            FileCode.COMPATIBLE_FROM_UNKNOWN,
                            Place.whole(
                                    prefix + Directory.REVISIONS + "/" + revision.folder() + "/" + RevisionFile.NAME),
                            revision.id(),
                            from)));
        }
        return problems;
    }
}
