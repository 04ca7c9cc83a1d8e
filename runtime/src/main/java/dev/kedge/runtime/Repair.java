package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * What a repair changed in the ledger for one revision, or would change.
 *
 * @param revision the revision as this build has it
 * @param ledgerChecksum the checksum in the ledger
 * @param changes the differences between ledger and build, one line each; empty if they agree
 * @param failedPhase the number of the phase whose failure is removed, because it has left nothing behind; absent
 *     if none is
 * @param objects the SQL objects of the revision whose fingerprints are recorded again, one line each with the reason
 */
@Stable
public record Repair(
        RevisionHeader revision,
        String ledgerChecksum,
        List<String> changes,
        Optional<Integer> failedPhase,
        List<String> objects) {
    /**
     * Creates a repair with copies of the lists.
     *
     * @param revision the revision as this build has it
     * @param ledgerChecksum the checksum in the ledger
     * @param changes the differences between ledger and build, one line each; empty if they agree
     * @param failedPhase the number of the phase whose failure is removed; absent if none is
     * @param objects the SQL objects whose fingerprints are recorded again, one line each with the reason
     */
    public Repair {
        changes = List.copyOf(changes);
        objects = List.copyOf(objects);
    }

    /**
     * Creates a repair that records no fingerprints.
     *
     * @param revision the revision as this build has it
     * @param ledgerChecksum the checksum in the ledger
     * @param changes the differences between ledger and build, one line each; empty if they agree
     * @param failedPhase the number of the phase whose failure is removed; absent if none is
     */
    public Repair(RevisionHeader revision, String ledgerChecksum, List<String> changes, Optional<Integer> failedPhase) {
        this(revision, ledgerChecksum, changes, failedPhase, List.of());
    }

    /**
     * Tells whether there is nothing to repair.
     *
     * @return true if ledger and build agree, no failure is removed and no fingerprint is recorded
     */
    public boolean isNoop() {
        return changes.isEmpty() && failedPhase.isEmpty() && objects.isEmpty();
    }
}
