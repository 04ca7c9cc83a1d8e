package dev.kedge.core.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the string constants of an expression that are certainly values of one enum type. Missing one is acceptable,
 * because the expression is then rebuilt; taking a constant of another type for one is not.
 */
final class EnumConstants {
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> BEFORE = Set.of("and", "or", "not", "when");
    private static final Set<String> AFTER = Set.of("and", "or", "then", "else", "end");

    private final List<Token> dense;
    private final Set<String> columns;
    private final String schema;
    private final String type;

    private EnumConstants(List<Token> tokens, Set<String> columns, String schema, String type) {
        this.dense = tokens.stream().filter(token -> !token.isBlank()).toList();
        this.columns = columns;
        this.schema = schema;
        this.type = type;
    }

    static String renamed(String text, Set<String> columns, String schema, String type, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        EnumConstants constants = new EnumConstants(tokens, columns, schema, type);
        StringBuilder renamed = new StringBuilder(text.length());
        for (Token token : tokens) {
            boolean mention = Literal.valueOf(token).equals(Optional.of(from)) && constants.isOne(token);
            renamed.append(mention ? Literal.quote(to) : token.text());
        }
        return renamed.toString();
    }

    private boolean isOne(Token constant) {
        int at = dense.indexOf(constant);
        return isCast(at) || isCompared(at) || isListed(at);
    }

    /** {@code 'a'::mood}, but not {@code 'a'::mood[]}. */
    private boolean isCast(int at) {
        int name = schema.isEmpty() ? at + 2 : at + 4;
        boolean qualified = schema.isEmpty() || isName(at + 2, schema) && isSymbol(at + 3, ".");
        return isSymbol(at + 1, "::")
                && qualified
                && isName(name, type)
                && !isSymbol(name + 1, ".")
                && !isSymbol(name + 1, "[");
    }

    /** {@code m = 'a'} without a neighbour that could bind the column or the constant more tightly. */
    private boolean isCompared(int at) {
        boolean right = isComparison(at - 1) && isColumn(at - 2) && isFreeBefore(at - 3) && isFreeAfter(at + 1);
        boolean left = isComparison(at + 1) && isColumn(at + 2) && isFreeBefore(at - 1) && isFreeAfter(at + 3);
        return right || left;
    }

    /** {@code m IN ('a', 'b')}. */
    private boolean isListed(int at) {
        int open = at - 1;
        while (isSymbol(open, ",")
                || Rewriting.at(dense, open)
                        .filter(t -> t.kind() == Token.Kind.STRING)
                        .isPresent()) {
            open--;
        }
        int close = at + 1;
        while (isSymbol(close, ",")
                || Rewriting.at(dense, close)
                        .filter(t -> t.kind() == Token.Kind.STRING)
                        .isPresent()) {
            close++;
        }
        int column = isWord(open - 2, "not") ? open - 3 : open - 2;
        return isSymbol(open, "(")
                && isSymbol(close, ")")
                && isWord(open - 1, "in")
                && isColumn(column)
                && isFreeBefore(column - 1);
    }

    private boolean isColumn(int at) {
        return columns.stream().anyMatch(column -> isName(at, column));
    }

    private boolean isComparison(int at) {
        return Rewriting.at(dense, at)
                .filter(t -> t.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(t.text()))
                .isPresent();
    }

    private boolean isFreeBefore(int at) {
        return at < 0 || isSymbol(at, "(") && !isCall(at) || BEFORE.stream().anyMatch(word -> isWord(at, word));
    }

    private boolean isFreeAfter(int at) {
        return at >= dense.size() || isSymbol(at, ")") || AFTER.stream().anyMatch(word -> isWord(at, word));
    }

    /** The arguments of a function may have any type; only plain parentheses are certain. */
    private boolean isCall(int open) {
        return Rewriting.at(dense, open - 1)
                .filter(t -> t.kind() == Token.Kind.QUOTED
                        || t.kind() == Token.Kind.WORD && BEFORE.stream().noneMatch(t::isWord))
                .isPresent();
    }

    private boolean isSymbol(int at, String symbol) {
        return Rewriting.at(dense, at).filter(t -> t.isSymbol(symbol)).isPresent();
    }

    private boolean isWord(int at, String word) {
        return Rewriting.at(dense, at).filter(t -> t.isWord(word)).isPresent();
    }

    private boolean isName(int at, String name) {
        return Rewriting.at(dense, at).flatMap(Token::name).filter(name::equals).isPresent();
    }
}
