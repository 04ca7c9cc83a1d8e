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
 */
@Stable
public record Repair(
        RevisionHeader revision, String ledgerChecksum, List<String> changes, Optional<Integer> failedPhase) {
    /**
     * Creates a repair with a copy of the list.
     *
     * @param revision the revision as this build has it
     * @param ledgerChecksum the checksum in the ledger
     * @param changes the differences between ledger and build, one line each; empty if they agree
     * @param failedPhase the number of the phase whose failure is removed; absent if none is
     */
    public Repair {
        changes = List.copyOf(changes);
    }

    /**
     * Tells whether there is nothing to repair.
     *
     * @return true if ledger and build agree and no failure is removed
     */
    public boolean isNoop() {
        return changes.isEmpty() && failedPhase.isEmpty();
    }
}
