package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.runtime.Blocker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the ledger records of a failure.
 *
 * @param error why the phase failed, in the words of the server or of Kedge
 * @param statement the statement that failed, without passwords and shortened if it is long; absent if none failed
 * @param blockedBy the sessions that held the locks, one after the other; absent if the phase did not give up
 *     waiting
 */
public record FailureNote(String error, Optional<String> statement, Optional<String> blockedBy) {
    private static final int LONGEST = 4_000;

    /** Creates the note of a failure. */
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

    /**
     * The end of a shortened text. It does not split a pair of surrogates, because PostgreSQL cannot store half of one.
     */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
