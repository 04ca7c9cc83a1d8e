package dev.kedge.core.revision;

import java.util.List;

/**
 * What must be known of every revision to find out which are pending.
 *
 * @param id its id, 12 hexadecimal digits
 * @param parents the ids of the revisions that it builds on; empty for a root
 * @param folder the name of its folder
 * @param checksum the hash of its steps and SQL
 * @param compatible whether code written for its parents goes on working after it
 * @param message what it does, one line
 */
public record RevisionHeader(
        String id, List<String> parents, String folder, String checksum, boolean compatible, String message) {
    /** Copies the list. */
    public RevisionHeader {
        parents = List.copyOf(parents);
    }
}
