package dev.kedge.core.revision;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that would end the runner's transaction, which contains a phase and its row of the ledger, or release the
 * lock of its session. Savepoints are allowed.
 *
 * @param statement its key words, such as {@code COMMIT}
 * @param effect what it would do
 * @param advice what to write instead
 */
record SessionControl(String statement, String effect, String advice) {
    private static final int WORDS = 3;
    private static final int BEGINNING_LENGTH = 500;
    private static final Set<String> BEGINNING = Set.of("begin", "start");
    private static final Set<String> ENDING = Set.of("commit", "end", "abort", "rollback", "prepare");

    /** Checks a statement; absent if it is allowed. */
    static Optional<SessionControl> in(String statement) {
        List<Token> tokens = beginning(statement);
        String first = word(tokens, 0);
        String second = word(tokens, 1);
        if (BEGINNING.contains(first)) {
            return Optional.of(new SessionControl(
                    first.toUpperCase(Locale.ROOT),
                    "begins a transaction inside that of the phase",
                    "each phase is already a transaction."));
        }
        boolean savepoint = first.equals("rollback")
                && (second.equals("to") || word(tokens, 2).equals("to"));
        boolean ending =
                ENDING.contains(first) && !savepoint && !(first.equals("prepare") && !second.equals("transaction"));
        if (ending) {
            return Optional.of(new SessionControl(
                    first.toUpperCase(Locale.ROOT),
                    "ends the transaction that the phase and its row of the ledger share",
                    "each phase is already a transaction. To commit in between, begin another phase there."));
        }
        return first.equals("discard") && second.equals("all")
                ? Optional.of(new SessionControl(
                        "DISCARD ALL", "releases the lock of the run", "Kedge restores the session after each phase."))
                : unlocking(statement);
    }

    /** The first words of a statement. The rest of a long statement is not tokenized. */
    private static List<Token> beginning(String statement) {
        List<Token> tokens = words(statement.substring(0, Math.min(statement.length(), BEGINNING_LENGTH)));
        return tokens.size() < WORDS && statement.length() > BEGINNING_LENGTH ? words(statement) : tokens;
    }

    private static List<Token> words(String sql) {
        return Lexer.tokens(sql).stream()
                .filter(token -> !token.isBlank())
                .limit(WORDS)
                .toList();
    }

    private static Optional<SessionControl> unlocking(String statement) {
        boolean all = statement.contains("pg_advisory_unlock_all")
                && Lexer.tokens(statement).stream().anyMatch(token -> token.isWord("pg_advisory_unlock_all"));
        return all
                ? Optional.of(new SessionControl(
                        "pg_advisory_unlock_all",
                        "releases the lock of the run",
                        "name the locks to release with pg_advisory_unlock, or take them with pg_advisory_xact_lock."))
                : Optional.empty();
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD
                ? tokens.get(at).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
