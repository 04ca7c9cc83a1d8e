package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/**
 * The hash of what snapshot.jsonl says, however it is written: a compiled model records that of the snapshot that it was
 * compared with.
 *
 * @param value the hash; empty if there is no snapshot
 */
@Stable
public record ContentHash(String value) {
    /** The hash of no snapshot. */
    public static final ContentHash NONE = new ContentHash("");
}
