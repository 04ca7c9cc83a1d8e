package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/**
 * The hash of the text of a snapshot.jsonl, regardless of line ends. With it an application detects that another file
 * was packaged.
 *
 * @param value the hash, 64 hexadecimal digits; empty if there is no file
 */
@Stable
public record TextHash(String value) {
    /** The hash that stands for a missing file. */
    public static final TextHash NONE = new TextHash("");

    /**
     * {@return the hash of a file}
     *
     * @param text the content of the file
     */
    public static TextHash of(String text) {
        return new TextHash(Hashes.ofSql(text));
    }
}
