package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.util.Optional;

/**
 * A revision that a squash replaces, as ledgers record it. Its own files may no longer exist.
 *
 * @param revision its id
 * @param checksum the hash of its steps and SQL
 * @param compatible whether all code that works with its parents still works after it
 * @param compatibleFrom for an incompatible revision, the id of the revision that code needs; absent if it breaks all
 *     code without it
 */
@Stable
public record SquashedRevision(String revision, String checksum, boolean compatible, Optional<String> compatibleFrom) {

    /**
     * Creates a replaced revision without the id of the revision that code needs.
     *
     * @param revision its id
     * @param checksum the hash of its steps and SQL
     * @param compatible whether all code that works with its parents still works after it
     */
    public SquashedRevision(String revision, String checksum, boolean compatible) {
        this(revision, checksum, compatible, Optional.empty());
    }

    static SquashedRevision of(RevisionHeader header) {
        return new SquashedRevision(
                header.id(),
                header.checksum(),
                header.compatible(),
                header.compatibility().from().filter(from -> !from.equals(Compatibility.NONE)));
    }

    /** {@return the code that stops working after it} */
    public Compatibility compatibility() {
        return Compatibility.of(compatible, compatibleFrom);
    }
}
