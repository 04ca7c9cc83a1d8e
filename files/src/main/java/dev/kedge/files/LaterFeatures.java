package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
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
        return snapshot.later().stream().map(line -> line(file)).distinct().toList();
    }

    /** The error for a line of reference rows in a snapshot. */
    static Diagnostic line(String file) {
        return Diagnostic.of(
                FileCode.LATER_KEDGE_NEEDED,
                Place.whole(file),
                "The snapshot has a line of reference rows",
                "the line and the revision that brought it");
    }
}
