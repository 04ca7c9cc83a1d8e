package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * What must be known of every revision to find out which are pending.
 *
 * @param id its id, 12 hexadecimal digits
 * @param parents the ids of the revisions that it builds on; empty for a root
 * @param folder the name of its folder
 * @param checksum the hash of its steps and SQL
 * @param compatibility which code stops working after it
 * @param message what it does, one line
 * @param replaces the revisions that it stands for if it is a squash, the oldest first; else empty
 */
@Stable
public record RevisionHeader(
        String id,
        List<String> parents,
        String folder,
        String checksum,
        Compatibility compatibility,
        String message,
        List<SquashedRevision> replaces) {
    /** Copies the lists. */
    public RevisionHeader {
        parents = List.copyOf(parents);
        replaces = List.copyOf(replaces);
    }

    /** A revision that is no squash. */
    public RevisionHeader(
            String id, List<String> parents, String folder, String checksum, boolean compatible, String message) {
        this(id, parents, folder, checksum, Compatibility.of(compatible), message, List.of());
    }

    /** Whether code written for its parents goes on working after it. */
    public boolean compatible() {
        return compatibility.isWithAll();
    }

    /** Whether it stands for other revisions. */
    public boolean isSquash() {
        return !replaces.isEmpty();
    }

    /** What the ledger of a database holds that has it: itself, or the revisions that it stands for. */
    public List<SquashedRevision> recorded() {
        return isSquash() ? replaces : List.of(SquashedRevision.of(this));
    }

    RevisionHeader withParents(List<String> others) {
        return new RevisionHeader(id, others, folder, checksum, compatibility, message, replaces);
    }
}
