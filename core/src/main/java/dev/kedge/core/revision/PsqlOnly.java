package dev.kedge.core.revision;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Optional;

/**
 * What psql understands and a server that is spoken to by JDBC does not: rows that follow COPY in the script, and psql's own
 * commands. Dumps and scripts made for psql hold both.
 *
 * @param what it in words, such as {@code COPY … FROM STDIN}
 * @param wayOut what to write instead
 */
record PsqlOnly(String what, String wayOut) {
    /** So many characters of a statement tell; the longest COPY names 1,600 columns. */
    private static final int BEGINNING = 120_000;

    /** What is psql's in a statement; absent if nothing is. */
    static Optional<PsqlOnly> in(String statement) {
        if (statement.isEmpty() || !mayBe(statement)) {
            return Optional.empty();
        }
        String beginning = statement.substring(0, Math.min(statement.length(), BEGINNING));
        List<Token> tokens = Lexer.tokens(beginning).stream()
                .filter(token -> !token.isBlank())
                .toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.get(0).isSymbol("\\")) {
            String command = tokens.size() > 1 ? tokens.get(1).text() : "";
            return Optional.of(new PsqlOnly(
                    "\\" + command, "It is a command of psql. Remove it, or write the SQL that it stands for."));
        }
        if (!tokens.get(0).isWord("copy")) {
            return Optional.empty();
        }
        if (follow(tokens, "from", "stdin")) {
            return Optional.of(new PsqlOnly(
                    "COPY … FROM STDIN",
                    "Write the rows as INSERT INTO … VALUES (…), …; as pg_dump --rows-per-insert=1000 does.\n"
                            + "Or let Java load them, by the driver's CopyManager in a data step: -- phase 1 [java]"));
        }
        return follow(tokens, "to", "stdout")
                ? Optional.of(new PsqlOnly("COPY … TO STDOUT", "Remove it: nobody reads what it sends."))
                : Optional.empty();
    }

    /** Whether a look at the text does not rule it out; most statements are no COPY. */
    private static boolean mayBe(String statement) {
        char first = statement.charAt(0);
        return "cC\\-/".indexOf(first) >= 0;
    }

    private static boolean follow(List<Token> tokens, String word, String next) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).isWord(word) && tokens.get(i + 1).isWord(next)) {
                return true;
            }
        }
        return false;
    }
}
