package dev.kedge.core.revision;

import java.util.List;
import java.util.stream.Collectors;

/** Revisions as they are displayed: the id and the message. */
final class RevisionNames {
    private RevisionNames() {}

    static String of(RevisionHeader revision) {
        return revision.id() + (revision.message().isEmpty() ? "" : " (" + revision.message() + ")");
    }

    static String all(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionNames::of).collect(Collectors.joining(", "));
    }

    static String oneOf(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionNames::of).collect(Collectors.joining(" or "));
    }

    /** The ids as arguments of a command; {@code base} if there are no revisions. */
    static List<String> arguments(List<RevisionHeader> revisions) {
        return revisions.isEmpty()
                ? List.of("base")
                : revisions.stream().map(RevisionHeader::id).toList();
    }
}
