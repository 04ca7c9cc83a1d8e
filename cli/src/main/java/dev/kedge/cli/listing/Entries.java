package dev.kedge.cli.listing;

import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The revisions of a folder, with their state in a database. */
public final class Entries {
    private Entries() {}

    /** The entries of these revisions, in the folder's order. */
    public static List<RevisionEntry> of(Committed committed, Collection<String> ids) {
        return RevisionEntry.of(committed).stream()
                .filter(entry -> ids.contains(entry.revision()))
                .toList();
    }

    /** The entries with their state in a database. */
    public static List<RevisionEntry> on(List<RevisionEntry> entries, Status status, AppliedRuns runs) {
        return entries.stream()
                .map(entry -> entry.on(
                        state(entry, status), status.heads().contains(entry.revision()), runs.of(entry.revision())))
                .toList();
    }

    /** The ids of the revisions that a database has, including unknown ones. */
    public static Set<String> applied(Status status) {
        Set<String> applied = new HashSet<>();
        status.applied().forEach(revision -> applied.add(revision.id()));
        status.unknown().forEach(unknown -> applied.add(unknown.id()));
        return applied;
    }

    private static String state(RevisionEntry entry, Status status) {
        String id = entry.revision();
        if (status.halfDone(id).isPresent()) {
            return "half done";
        }
        if (status.edited().stream().anyMatch(edited -> edited.revision().id().equals(id))) {
            return "edited";
        }
        if (status.unknown().stream().anyMatch(unknown -> unknown.id().equals(id))) {
            return "unknown";
        }
        Set<String> applied = applied(status);
        boolean whole = !entry.replaces().isEmpty() && applied.containsAll(entry.replaces());
        if (whole || applied.contains(id)) {
            return "applied";
        }
        boolean begun = entry.replaces().stream().anyMatch(applied::contains);
        return begun ? "passed by" : "pending";
    }
}
