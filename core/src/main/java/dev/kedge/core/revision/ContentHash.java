package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/**
 * The hash of the content of a snapshot.jsonl, which does not depend on its formatting. A compiled model records the
 * hash of the snapshot that it was compared with.
 *
 * @param value the hash; empty if there is no snapshot
 */
@Stable
public record ContentHash(String value) {
    /** The hash that stands for a missing snapshot. */
    public static final ContentHash NONE = new ContentHash("");
}
