package dev.kedge.files;

import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * What the entities declared at the last compile: the compiled model as a value.
 *
 * @param database the facts of {@code @Database}
 * @param snapshotHash the hash of the snapshot that the compile compared them with; empty without a snapshot
 * @param digest the digest of the committed revisions, whose SQL is compiled in; empty if it is not known
 * @param sources the paths of the entities' sources below their source root, such as {@code a/b/Price.java}
 * @param declared what the entities declare
 */
@Experimental
public record Model(
        DatabaseInfo database, String snapshotHash, String digest, List<String> sources, Declared declared) {
    /**
     * Sorts and copies the list.
     *
     * @param database the facts of {@code @Database}
     * @param snapshotHash the hash of the snapshot that the compile compared them with; empty without a snapshot
     * @param digest the digest of the committed revisions, whose SQL is compiled in; empty if it is not known
     * @param sources the paths of the entities' sources below their source root, such as {@code a/b/Price.java}
     * @param declared what the entities declare
     */
    public Model {
        sources = sources.stream().sorted().distinct().toList();
    }
}
