package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;

/**
 * The hash of snapshot.jsonl as it stands in a file, line ends aside, by which an application tells that another file was
 * packaged with it.
 *
 * @param value the hash; empty if there is no file
 */
@Stable
public record TextHash(String value) {
    /** The hash of no file. */
    public static final TextHash NONE = new TextHash("");

    /** The hash of a file's text. */
    public static TextHash of(String text) {
        return new TextHash(Hashes.ofSql(text));
    }
}
