package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.util.List;

/**
 * The data of a revision that are needed to find out which revisions are pending.
 *
 * @param id its id, 12 hexadecimal digits
 * @param parents the ids of the revisions that it builds on; empty for a root
 * @param folder the name of its folder
 * @param checksum the hash of its steps and SQL
 * @param compatibility the code that stops working after it
 * @param message a description in one line
 * @param replaces the revisions that it replaces if it is a squash, oldest first; otherwise empty
 * @param withdraws the ids of the revisions whose retirements it withdraws; a build that contains it does not count as
 *     containing them
 */
@Stable
public record RevisionHeader(
        String id,
        List<String> parents,
        String folder,
        String checksum,
        Compatibility compatibility,
        String message,
        List<SquashedRevision> replaces,
        List<String> withdraws) {
    /**
     * Copies the lists. A parent that is named twice counts once.
     *
     * @param id its id, 12 hexadecimal digits
     * @param parents the ids of the revisions that it builds on; empty for a root
     * @param folder the name of its folder
     * @param checksum the hash of its steps and SQL
     * @param compatibility the code that stops working after it
     * @param message a description in one line
     * @param replaces the revisions that it replaces if it is a squash, oldest first; otherwise empty
     * @param withdraws the ids of the revisions whose retirements it withdraws
     */
    public RevisionHeader {
        parents = parents.stream().distinct().toList();
        replaces = List.copyOf(replaces);
        withdraws = List.copyOf(withdraws);
    }

    /**
     * Creates the header of a revision that withdraws no retirement.
     *
     * @param id its id, 12 hexadecimal digits
     * @param parents the ids of the revisions that it builds on; empty for a root
     * @param folder the name of its folder
     * @param checksum the hash of its steps and SQL
     * @param compatibility the code that stops working after it
     * @param message a description in one line
     * @param replaces the revisions that it replaces if it is a squash, oldest first; otherwise empty
     */
    public RevisionHeader(
            String id,
            List<String> parents,
            String folder,
            String checksum,
            Compatibility compatibility,
            String message,
            List<SquashedRevision> replaces) {
        this(id, parents, folder, checksum, compatibility, message, replaces, List.of());
    }

    /**
     * Creates the header of a revision that is not a squash.
     *
     * @param id its id, 12 hexadecimal digits
     * @param parents the ids of the revisions that it builds on; empty for a root
     * @param folder the name of its folder
     * @param checksum the hash of its steps and SQL
     * @param compatible whether the revision breaks no code
     * @param message a description in one line
     */
    public RevisionHeader(
            String id, List<String> parents, String folder, String checksum, boolean compatible, String message) {
        this(id, parents, folder, checksum, Compatibility.of(compatible), message, List.of());
    }

    /** {@return whether all code that works with its parents still works after it} */
    public boolean compatible() {
        return compatibility.isWithAll();
    }

    /** {@return whether it replaces other revisions} */
    public boolean isSquash() {
        return !replaces.isEmpty();
    }

    /**
     * {@return the entries of the ledger of a database that has this revision: itself, or the revisions that it
     * replaces}
     */
    public List<SquashedRevision> recorded() {
        return isSquash() ? replaces : List.of(SquashedRevision.of(this));
    }

    RevisionHeader withParents(List<String> others) {
        return new RevisionHeader(id, others, folder, checksum, compatibility, message, replaces, withdraws);
    }
}
