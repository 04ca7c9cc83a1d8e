package dev.kedge.core.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replaces names in SQL text where the server follows the rename of an object. */
final class Rewriting {
    /** Functions whose first argument is a relation. The server stores a constant there by identity. */
    private static final Set<String> OF_RELATIONS = Set.of("nextval", "currval", "setval");

    private Rewriting() {}

    static String types(String text, String schema, String from, String to) {
        return names(text, schema, from, to, Expression::isType);
    }

    /** Replaces the name of a function where it is called. */
    static String calls(String text, String schema, String from, String to) {
        return names(
                text,
                schema,
                from,
                to,
                (tokens, first, last) -> Expression.neighbour(tokens, last, 1)
                        .filter(next -> next.isSymbol("("))
                        .isPresent());
    }

    /** Replaces the name of a collation after the word COLLATE. */
    static String collations(String text, String schema, String from, String to) {
        return names(
                text,
                schema,
                from,
                to,
                (tokens, first, last) -> Expression.neighbour(tokens, first, -1)
                        .filter(before -> before.isWord("collate"))
                        .isPresent());
    }

    /** Tests whether the tokens in a range are where a name of some kind can be. */
    private interface Position {
        boolean holds(List<Token> tokens, int first, int last);
    }

    private static String names(String text, String schema, String from, String to, Position position) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int first = schema.isEmpty() ? i : i - 2;
            if (isName(tokens, i, from) && isQualifiedBy(tokens, i, schema) && position.holds(tokens, first, i)) {
                renamed.append(text, copied, tokens.get(first).start()).append(to);
                copied = tokens.get(i).end();
            }
        }
        return renamed.append(text, copied, text.length()).toString();
    }

    /** Whether the name is qualified by exactly this schema; if the schema is empty, whether it is not qualified. */
    private static boolean isQualifiedBy(List<Token> tokens, int index, String schema) {
        boolean qualified = index >= 1 && tokens.get(index - 1).isSymbol(".");
        return schema.isEmpty() ? !qualified : qualified && index >= 2 && isName(tokens, index - 2, schema);
    }

    private static boolean isName(List<Token> tokens, int index, String name) {
        return tokens.get(index).name().filter(name::equals).isPresent();
    }

    static String schemas(String text, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            boolean qualifies = isName(tokens, i, from)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isSymbol(".")
                    && isQualifiedBy(tokens, i, "");
            String token = tokens.get(i).text();
            if (qualifies) {
                token = Identifier.quote(to);
            } else if (namesRelation(tokens, i)) {
                token = Literal.valueOf(tokens.get(i))
                        .map(name -> Literal.quote(schemas(name, from, to)))
                        .orElse(token);
            }
            renamed.append(token);
        }
        return renamed.toString();
    }

    static String relations(String text, String schema, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            boolean mention = namesRelation(tokens, i)
                    && Literal.valueOf(tokens.get(i))
                            .filter(name -> isRelation(name, schema, from))
                            .isPresent();
            renamed.append(mention ? Literal.quote(to) : tokens.get(i).text());
        }
        return renamed.toString();
    }

    private static boolean isRelation(String name, String schema, String relation) {
        List<Token> tokens = Lexer.tokens(name);
        int last = tokens.size() - 1;
        return tokens.size() == (schema.isEmpty() ? 1 : 3)
                && isName(tokens, last, relation)
                && isQualifiedBy(tokens, last, schema);
    }

    /**
     * Whether a constant is a relation and not a text: the argument of nextval or a similar function, or cast to
     * regclass.
     */
    private static boolean namesRelation(List<Token> tokens, int index) {
        if (tokens.get(index).kind() != Token.Kind.STRING) {
            return false;
        }
        List<Token> dense = tokens.stream().filter(token -> !token.isBlank()).toList();
        int at = dense.indexOf(tokens.get(index));
        Optional<Token> cast =
                at(dense, at + 1).filter(next -> next.isSymbol("::")).flatMap(next -> at(dense, at + 2));
        if (cast.isPresent()) {
            return cast.get().isWord("regclass");
        }
        boolean argument = at(dense, at - 1).filter(open -> open.isSymbol("(")).isPresent()
                && at(dense, at + 1)
                        .filter(next -> next.isSymbol(")") || next.isSymbol(","))
                        .isPresent();
        return argument
                && at(dense, at - 2)
                        .flatMap(Token::name)
                        .filter(OF_RELATIONS::contains)
                        .isPresent();
    }

    static Optional<Token> at(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
    }
}
