package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * What a repair does about one revision, or would do.
 *
 * @param revision the revision as the build has it
 * @param ledgerChecksum the checksum that the ledger has
 * @param changes what differs, in one line each; empty if the ledger agrees
 * @param failedPhase the phase whose failure is cleared, because nothing of it is there; absent for none
 * @param objects the SQL objects of the revision whose fingerprints are recorded again, each with the reason
 */
@Stable
public record Repair(
        RevisionHeader revision,
        String ledgerChecksum,
        List<String> changes,
        Optional<Integer> failedPhase,
        List<String> objects) {
    /** Copies the lists. */
    public Repair {
        changes = List.copyOf(changes);
        objects = List.copyOf(objects);
    }

    /** A repair that records no fingerprint. */
    public Repair(RevisionHeader revision, String ledgerChecksum, List<String> changes, Optional<Integer> failedPhase) {
        this(revision, ledgerChecksum, changes, failedPhase, List.of());
    }

    /** Whether there is nothing to repair. */
    public boolean isNoop() {
        return changes.isEmpty() && failedPhase.isEmpty() && objects.isEmpty();
    }
}
