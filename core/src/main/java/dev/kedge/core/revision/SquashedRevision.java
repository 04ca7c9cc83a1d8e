package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.util.Optional;

/**
 * A revision that a squash stands for, as ledgers know it; its own files may be gone.
 *
 * @param revision its id
 * @param checksum the hash of its steps and SQL
 * @param compatible whether code written for its parents goes on working after it
 * @param compatibleFrom of an incompatible one the revision without which code stops working; absent where all code does
 */
@Stable
public record SquashedRevision(String revision, String checksum, boolean compatible, Optional<String> compatibleFrom) {

    /** One of which it is only known whether it breaks code. */
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

    /** Which code stops working after it. */
    public Compatibility compatibility() {
        return Compatibility.of(compatible, compatibleFrom);
    }
}
