package dev.kedge.core.conversion;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Determines whether a default is computed once for all existing rows, or separately for each of them (manual, section
 * 38.7).
 */
public final class Volatility {
    /** Built-in functions that are not volatile and are commonly used in defaults. */
    private static final Set<String> STABLE = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "current_setting",
            "current_schema",
            "to_timestamp",
            "make_date",
            "make_interval",
            "make_timestamptz",
            "lower",
            "upper",
            "coalesce",
            "jsonb_build_object",
            "jsonb_build_array",
            "array",
            "row");

    private Volatility() {}

    /** Whether the expression calls a function that is not known to be stable. Such a default rewrites the table. */
    public static boolean mayBeVolatile(Expression expression) {
        List<Token> tokens = Lexer.tokens(expression.text()).stream()
                .filter(t -> !t.isBlank())
                .toList();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean call = tokens.get(i + 1).isSymbol("(")
                    && (tokens.get(i).kind() == Token.Kind.WORD || tokens.get(i).kind() == Token.Kind.QUOTED);
            boolean cast = i > 0
                    && (tokens.get(i - 1).isSymbol("::") || tokens.get(i - 1).isWord("as"));
            String name = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean keyword = tokens.get(i).kind() == Token.Kind.WORD && !Identifier.isPlain(name);
            if (call && !cast && !keyword && !STABLE.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
