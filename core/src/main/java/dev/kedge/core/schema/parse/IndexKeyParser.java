package dev.kedge.core.schema.parse;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parses the keys of indexes and the elements of exclusion constraints as they are written in CREATE INDEX and CREATE
 * TABLE. PostgreSQL's defaults are left out of the result: ascending order, the order's position of nulls, and the
 * schema pg_catalog. Only the server knows the default operator class of a type.
 */
public final class IndexKeyParser {
    private final String text;
    private final List<Token> tokens;
    private int at;

    private IndexKeyParser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Parses the key of an index.
     *
     * @param text the key; a text that is the name of a column means this column
     * @param isColumn whether the table has a column of this name
     * @return the key, or a diagnostic if the text is malformed
     */
    public static Outcome<IndexKey> key(String text, Predicate<String> isColumn) {
        return isColumn.test(text)
                ? Outcome.of(IndexKey.column(text))
                : parse(text, significant(text), EntityCode.INDEX_KEY_MALFORMED);
    }

    /**
     * Parses an element of an exclusion constraint.
     *
     * @param text the element, such as {@code room WITH =}
     * @param isColumn whether the table has a column of this name
     * @return the element, or a diagnostic if the text is malformed
     */
    public static Outcome<Exclusion.Element> element(String text, Predicate<String> isColumn) {
        List<Token> tokens = significant(text);
        int with = tokens.size() - 1;
        while (with >= 0 && !tokens.get(with).isWord("with")) {
            with--;
        }
        if (with < 0) {
            return failed(EntityCode.EXCLUSION_ELEMENT_MALFORMED, text, "it has no WITH");
        }
        List<Token> after = tokens.subList(with + 1, tokens.size());
        boolean sign = after.size() == 1
                && after.get(0).kind() == Token.Kind.SYMBOL
                && !after.get(0).isSymbol("(");
        boolean spelled = after.size() > 3 && after.get(0).isWord("operator");
        if (!sign && !spelled) {
            return failed(EntityCode.EXCLUSION_ELEMENT_MALFORMED, text, "no operator follows WITH");
        }
        boolean builtIn = spelled && after.size() == 6 && after.get(2).isWord("pg_catalog");
        String operator = builtIn
                ? after.get(4).text()
                : text.substring(tokens.get(with).end()).strip();
        String key = text.substring(0, tokens.get(with).start()).strip();
        Outcome<IndexKey> parsed = isColumn.test(key)
                ? Outcome.of(IndexKey.column(key))
                : parse(key, tokens.subList(0, with), EntityCode.EXCLUSION_ELEMENT_MALFORMED);
        return parsed.map(on -> new Exclusion.Element(on, operator));
    }

    /**
     * {@return the column name that a text stands for, quoted or not; absent if the text is not a name}
     *
     * @param text the text in place of a column's name
     */
    public static Optional<String> name(String text) {
        return new Expression(text).asName();
    }

    /**
     * {@return the label of a key in the derived name of an index: the name of its column or function, or {@code expr}}
     *
     * @param key the key of the index
     */
    public static String label(IndexKey key) {
        List<Token> tokens = significant(key.on().text());
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).isSymbol("(")) {
            open++;
        }
        boolean call = open > 0 && open < tokens.size() && closing(tokens, open) == tokens.size() - 1;
        Optional<String> function = call ? nameOf(tokens.get(open - 1)) : Optional.empty();
        return key.column().or(() -> function).orElse("expr");
    }

    private static List<Token> significant(String text) {
        return Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
    }

    private static <T> Outcome<T> failed(Code code, String text, String fault) {
        return Outcome.failed(Diagnostic.of(code, Place.NOWHERE, text, fault));
    }

    private static Outcome<IndexKey> parse(String text, List<Token> tokens, Code code) {
        IndexKeyParser parser = new IndexKeyParser(text, tokens);
        Optional<Expression> on = parser.on();
        if (on.isEmpty()) {
            return failed(
                    code, text, tokens.isEmpty() ? "it is empty" : "it begins with neither a name nor a complete (…)");
        }
        boolean collated = parser.word("collate");
        Optional<QualifiedName> collation = collated ? parser.qualified() : Optional.empty();
        if (collated && collation.isEmpty()) {
            return failed(code, text, "a name must follow COLLATE");
        }
        Optional<OperatorClass> operatorClass = parser.operatorClass();
        boolean descending = parser.word("desc");
        if (!descending) {
            parser.word("asc");
        }
        boolean nullsFirst = descending;
        if (parser.word("nulls")) {
            nullsFirst = parser.word("first");
            if (!nullsFirst && !parser.word("last")) {
                return failed(code, text, "FIRST or LAST must follow NULLS");
            }
        }
        if (parser.at < tokens.size()) {
            return failed(code, text, tokens.get(parser.at).text() + " is not expected there");
        }
        return Outcome.of(new IndexKey(on.get(), collation, operatorClass, descending, nullsFirst));
    }

    /** Reads a name, a function call or an expression in parentheses. */
    private Optional<Expression> on() {
        if (peek(0).filter(token -> token.isSymbol("(")).isPresent()) {
            int close = closing(tokens, 0);
            at = close + 1;
            return close < 0
                    ? Optional.empty()
                    : Optional.of(between(tokens.get(0).end(), tokens.get(close).start()));
        }
        int start = at;
        Optional<QualifiedName> name = qualified();
        if (name.isPresent() && peek(0).filter(token -> token.isSymbol("(")).isPresent()) {
            int close = closing(tokens, at);
            at = close + 1;
            return close < 0
                    ? Optional.empty()
                    : Optional.of(
                            between(tokens.get(start).start(), tokens.get(close).end()));
        }
        return name.filter(column -> column.schema().isEmpty())
                .map(column -> new Expression(Identifier.quote(column.name())));
    }

    private Expression between(int from, int to) {
        return new Expression(text.substring(from, to).strip());
    }

    /** The position of the bracket that closes the one at this position; -1 if no bracket does. */
    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol("(") ? 1 : tokens.get(i).isSymbol(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Token> peek(int further) {
        return at + further < tokens.size() ? Optional.of(tokens.get(at + further)) : Optional.empty();
    }

    private boolean word(String word) {
        boolean there = peek(0).filter(token -> token.isWord(word)).isPresent();
        at += there ? 1 : 0;
        return there;
    }

    /** Reads a name with or without a schema. */
    private Optional<QualifiedName> qualified() {
        Optional<String> first = peek(0).flatMap(IndexKeyParser::nameOf);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        at++;
        Optional<String> second = peek(0).filter(token -> token.isSymbol("."))
                .flatMap(dot -> peek(1))
                .flatMap(IndexKeyParser::nameOf);
        if (second.isEmpty()) {
            return first.map(QualifiedName::of);
        }
        at += 2;
        String schema = first.get().equals("pg_catalog") ? "" : first.get();
        return Optional.of(new QualifiedName(schema, second.get()));
    }

    private static Optional<String> nameOf(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED
                ? new Expression(token.text()).asName()
                : Optional.empty();
    }

    private Optional<OperatorClass> operatorClass() {
        boolean order = peek(0).filter(token -> token.isWord("asc") || token.isWord("desc") || token.isWord("nulls"))
                .isPresent();
        Optional<QualifiedName> name = order ? Optional.empty() : qualified();
        return name.map(n -> new OperatorClass(n, parameters()));
    }

    /** Reads parameters in parentheses. If they are malformed, the position does not change. */
    private List<StorageParameter> parameters() {
        List<StorageParameter> parameters = new ArrayList<>();
        int start = at;
        String separator = "(";
        while (peek(0).filter(sign(separator)).isPresent()) {
            at++;
            Optional<String> name = peek(0).flatMap(IndexKeyParser::nameOf);
            boolean equals = peek(1).filter(sign("=")).isPresent();
            int minus = peek(2).filter(sign("-")).isPresent() ? 1 : 0;
            Optional<String> value = peek(2 + minus).map(token -> (minus == 1 ? "-" : "") + valueOf(token));
            if (name.isEmpty() || !equals || value.isEmpty()) {
                break;
            }
            parameters.add(new StorageParameter(name.get(), value.get()));
            at += 3 + minus;
            separator = ",";
        }
        if (!parameters.isEmpty() && peek(0).filter(sign(")")).isPresent()) {
            at++;
            return parameters;
        }
        at = start;
        return List.of();
    }

    private static Predicate<Token> sign(String symbol) {
        return token -> token.isSymbol(symbol);
    }

    private static String valueOf(Token token) {
        String value = token.text();
        return token.kind() == Token.Kind.STRING && value.startsWith("'")
                ? value.substring(1, value.length() - 1).replace("''", "'")
                : value.toLowerCase(Locale.ROOT);
    }
}
