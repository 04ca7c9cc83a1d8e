package dev.kedge.core.revision;

/**
 * The hash of what snapshot.jsonl says, however it is written: a compiled model records that of the snapshot that it was
 * compared with.
 *
 * @param value the hash; empty if there is no snapshot
 */
public record ContentHash(String value) {
    /** The hash of no snapshot. */
    public static final ContentHash NONE = new ContentHash("");
}
