package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.runtime.Blocker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the ledger keeps of a failure.
 *
 * @param error why the phase failed, in the server's words or ours
 * @param statement the statement that failed, without passwords and cut if it is long; absent if none did
 * @param blockedBy who held what was waited for, one after the other; absent if the phase did not give up waiting
 */
public record FailureNote(String error, Optional<String> statement, Optional<String> blockedBy) {
    private static final int LONGEST = 4_000;

    /** The note of a failure. */
    public static FailureNote of(String error, String statement, List<Blocker> blockers) {
        String hidden = Secrets.hideInSql(statement.strip());
        String cut = hidden.length() <= LONGEST ? hidden : hidden.substring(0, end(hidden)) + "…";
        return new FailureNote(
                error,
                Optional.of(cut).filter(text -> !text.isEmpty()),
                blockers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(blockers.stream()
                                .map(Blocker::describe)
                                .map(Secrets::hide)
                                .collect(Collectors.joining("; "))));
    }

    /** A pair of surrogates is not cut in half, for PostgreSQL stores none. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
