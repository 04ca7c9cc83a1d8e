package dev.kedge.runtime.ledger;

import dev.kedge.runtime.script.RevisionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger says of one database.
 *
 * @param exists whether the ledger knows the database
 * @param upToDate whether its digest was the one asked for; then nothing more was read
 * @param heads the ids of the applied revisions that nothing applied builds on: as the row of {@code kedge_state} names them,
 *     or, once it is in terms of a graph, as the history has them
 * @param standings where each revision is, by id
 * @param digest the digest of what is applied, as the row has it
 * @param format the number of its shape, as the row has it
 * @param contradictions where row and history contradict each other, in sentences; found in terms of a graph only
 */
public record LedgerState(
        boolean exists,
        boolean upToDate,
        List<String> heads,
        Map<String, RevisionState> standings,
        String digest,
        int format,
        List<String> contradictions) {
    /** A database without a ledger. */
    static final LedgerState NONE =
            new LedgerState(false, false, List.of(), Map.of(), "", LedgerTables.FORMAT, List.of());

    public LedgerState {
        heads = List.copyOf(heads);
        standings = Map.copyOf(standings);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether there is nothing of this database, neither a row nor a history. */
    public boolean isBlank() {
        return !exists && standings.isEmpty();
    }

    public Optional<RevisionState> standing(String revision) {
        return Optional.ofNullable(standings.get(revision));
    }

    public boolean isApplied(String revision) {
        return standing(revision).filter(RevisionState::isApplied).isPresent();
    }
}
