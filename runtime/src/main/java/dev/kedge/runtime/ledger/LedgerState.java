package dev.kedge.runtime.ledger;

import dev.kedge.runtime.script.RevisionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contents of the ledger for one database.
 *
 * @param exists whether the ledger knows the database
 * @param upToDate whether its digest was the expected one; then nothing more was read
 * @param heads the ids of the applied revisions that no other applied revision builds on: as the row of
 *     {@code kedge_state} names them or, after the translation to a graph, as the history shows them
 * @param standings the state of each revision, by id
 * @param digest the digest of the applied revisions, from the row
 * @param format the number of the ledger's format, from the row
 * @param contradictions the contradictions between row and history, as sentences; filled in after the translation
 *     to a graph
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

    /** Whether the ledger has nothing about this database, neither a row nor a history. */
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
