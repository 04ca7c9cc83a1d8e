package dev.kedge.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger says of one database.
 *
 * @param exists whether the ledger knows the database
 * @param upToDate whether its digest was the one asked for; then nothing more was read
 * @param heads the ids of the applied revisions that nothing applied builds on
 * @param standings where each revision is, by id
 */
record LedgerState(boolean exists, boolean upToDate, List<String> heads, Map<String, Standing> standings) {
    /** A database without a ledger. */
    static final LedgerState NONE = new LedgerState(false, false, List.of(), Map.of());

    LedgerState {
        heads = List.copyOf(heads);
        standings = Map.copyOf(standings);
    }

    Optional<Standing> standing(String revision) {
        return Optional.ofNullable(standings.get(revision));
    }

    boolean isApplied(String revision) {
        return standing(revision).filter(Standing::isApplied).isPresent();
    }
}
