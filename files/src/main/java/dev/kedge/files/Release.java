package dev.kedge.files;

import java.util.List;

/**
 * A release of the application: which revisions it had.
 *
 * @param release its name, such as a tag
 * @param heads the ids of the revisions that nothing built on then
 */
public record Release(String release, List<String> heads) {
    /** Sorts and copies the list. */
    public Release {
        heads = heads.stream().sorted().toList();
    }
}
