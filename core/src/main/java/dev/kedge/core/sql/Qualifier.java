package dev.kedge.core.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table that qualifies a name in an expression of a table: a policy's condition, a check, a trigger's WHEN.
 *
 * <p>The table itself has no alias in such an expression, so its own columns are qualified by its name, by OLD or by NEW.
 * A subquery may bring other tables and aliases ({@code EXISTS (SELECT FROM member AS m WHERE m.id = owner)}).
 */
final class Qualifier {
    private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "only", ",");

    private Qualifier() {}

    /**
     * {@return whether the name at this index can belong to the table} A field of a composite value, {@code (a).b}, does
     * not.
     */
    static boolean admits(List<Token> tokens, int index, String table) {
        int dot = before(tokens, index);
        if (dot < 0 || !tokens.get(dot).isSymbol(".")) {
            return true;
        }
        int at = before(tokens, dot);
        Optional<String> qualifier = at < 0 ? Optional.empty() : tokens.get(at).name();
        return qualifier
                .filter(name -> tokens.get(at).isWord("old")
                        || tokens.get(at).isWord("new")
                        || aliased(tokens, name).orElse(name).equals(table))
                .isPresent();
    }

    /** The table of an alias: {@code FROM a.member AS m}, {@code JOIN member m}. Absent if the name is no alias. */
    private static Optional<String> aliased(List<Token> tokens, String alias) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().filter(alias::equals).isPresent()) {
                int as = before(tokens, i);
                int table = as >= 0 && tokens.get(as).isWord("as") ? before(tokens, as) : as;
                if (table >= 0 && isTable(tokens, table)) {
                    return tokens.get(table).name();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTable(List<Token> tokens, int index) {
        int first = index;
        for (int dot = before(tokens, first); dot > 0 && tokens.get(dot).isSymbol("."); dot = before(tokens, first)) {
            first = before(tokens, dot);
        }
        int last = before(tokens, first);
        return tokens.get(index).name().isPresent()
                && !BEFORE_TABLE.contains(tokens.get(index).text().toLowerCase(Locale.ROOT))
                && last >= 0
                && BEFORE_TABLE.contains(tokens.get(last).text().toLowerCase(Locale.ROOT));
    }

    /** The index of the token before this one that is not blank; negative if there is no such token. */
    private static int before(List<Token> tokens, int index) {
        int at = index - 1;
        while (at >= 0 && tokens.get(at).isBlank()) {
            at--;
        }
        return at;
    }
}
