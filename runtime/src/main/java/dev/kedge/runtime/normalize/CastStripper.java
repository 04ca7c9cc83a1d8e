package dev.kedge.runtime.normalize;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes from expressions that the server printed the casts that it keeps from older types. */
final class CastStripper {
    private static final Set<String> MORE_OF_A_TYPE = Set.of("varying", "precision", "with", "without", "time", "zone");

    private CastStripper() {}

    /** The names in an expression, without the types in casts. */
    static List<String> names(String expression) {
        List<Token> tokens = Lexer.tokens(expression).stream()
                .filter(token -> !token.isBlank())
                .toList();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isSymbol("::")) {
                at = lastOfType(tokens, at + 1);
            } else if (!tokens.get(at).isWord("array")) {
                tokens.get(at).name().ifPresent(names::add);
            }
        }
        return names;
    }

    private static int lastOfType(List<Token> tokens, int first) {
        int at = first;
        while (at + 2 < tokens.size() && tokens.get(at + 1).isSymbol(".")) {
            at += 2;
        }
        boolean more = true;
        while (more && at + 1 < tokens.size()) {
            Token next = tokens.get(at + 1);
            more = next.name().filter(MORE_OF_A_TYPE::contains).isPresent() || next.isSymbol("(") || next.isSymbol("[");
            at = !more ? at : next.name().isPresent() ? at + 1 : closing(tokens, at + 1);
        }
        return at;
    }

    private static int closing(List<Token> tokens, int open) {
        int at = open;
        while (at + 1 < tokens.size()
                && !tokens.get(at).isSymbol(")")
                && !tokens.get(at).isSymbol("]")) {
            at++;
        }
        return at;
    }
}
