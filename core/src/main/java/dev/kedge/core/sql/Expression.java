package dev.kedge.core.sql;

import dev.kedge.core.sql.Token.Kind;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A SQL expression as its author wrote it.
 *
 * <p>Two are equal when their tokens are: blanks and comments do not count, nor does the case of unquoted words, nor
 * quotes that could be left out. Nothing is parsed; {@code a>0} and {@code 0<a} differ.
 *
 * <p>Where a server was asked how it would print the expression, its answer is compared, and the author's own text still is
 * what SQL is made of: the answer holds only for the tables and types that the server had then.
 *
 * @param text the source, as it is to be printed
 * @param compared the text whose tokens equality compares; the source itself unless a server was asked
 */
@Experimental
public record Expression(String text, String compared) {
    /** Leaves out a comment at the end, which would swallow what SQL puts behind the expression. */
    public Expression {
        text = withoutLastComment(text);
        compared = withoutLastComment(compared);
    }

    /**
     * An expression that is compared by its own text.
     *
     * @param text the source
     */
    public Expression(String text) {
        this(text, text);
    }

    /**
     * The same text, compared as another one.
     *
     * @param spelled how a server spells the expression
     * @return this text with the other one's tokens
     */
    public Expression comparedAs(Expression spelled) {
        return new Expression(text, spelled.compared);
    }

    /** Whether it is compared as something else than its text. */
    public boolean isRespelled() {
        return !text.equals(compared);
    }

    private Expression mapped(UnaryOperator<String> change) {
        String changed = change.apply(text);
        return new Expression(changed, isRespelled() ? change.apply(compared) : changed);
    }

    private static String withoutLastComment(String text) {
        if (!text.contains("--")) {
            return text;
        }
        List<Token> tokens = Lexer.tokens(text);
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).isBlank()) {
            last--;
        }
        return last < 0 ? "" : text.substring(0, tokens.get(last).end());
    }

    /** The same expression with every mention of one column replaced by another. */
    public Expression withColumnRenamed(String from, String to) {
        return mapped(sql -> withColumnRenamed(sql, from, to));
    }

    private static String withColumnRenamed(String text, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mention = token.name().filter(from::equals).isPresent() && mayBeColumn(tokens, i);
            renamed.append(mention ? Identifier.quote(to) : token.text());
        }
        return renamed.toString();
    }

    /** The same expression with every mention of one type replaced by another, which is given as SQL. */
    public Expression withTypeRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.types(sql, schema, from, to));
    }

    /** Whether the expression names this type. */
    public boolean mentionsType(String schema, String type) {
        return !Rewriting.types(text, schema, type, "").equals(text);
    }

    /** The same expression with every name that one schema qualifies qualified by another. */
    public Expression withSchemaRenamed(String from, String to) {
        return mapped(sql -> Rewriting.schemas(sql, from, to));
    }

    /**
     * The same expression with every constant that names a relation and follows it, as in {@code nextval('numbers')},
     * naming another one, which is given as SQL.
     */
    public Expression withRelationRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.relations(sql, schema, from, to));
    }

    /**
     * The same expression with every constant replaced that is a value of an enum type for certain: one that is cast to the
     * type, or that one of these columns is compared with.
     */
    public Expression withEnumValueRenamed(Set<String> columns, String schema, String type, String from, String to) {
        return mapped(sql -> EnumConstants.renamed(sql, columns, schema, type, from, to));
    }

    /** The same expression, or the other constant if it is nothing but this one. */
    public Expression asConstantRenamed(String from, String to) {
        List<Token> tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        boolean constant = tokens.size() == 1 && Literal.valueOf(tokens.get(0)).equals(Optional.of(from));
        return constant ? new Expression(Literal.quote(to)) : this;
    }

    /** The same text with every name of one kind, wherever it stands outside of strings, replaced by another. */
    public Expression withNameRenamed(String from, String to) {
        return mapped(sql -> Lexer.tokens(sql).stream()
                .map(token -> token.name().filter(from::equals).isPresent() ? Identifier.quote(to) : token.text())
                .collect(Collectors.joining()));
    }

    /** The same query with every mention that can only be of one table replaced by another. */
    public Expression withTableRenamed(String from, String to) {
        return mapped(sql -> withTableRenamed(sql, from, to));
    }

    private static String withTableRenamed(String text, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mention = token.name().filter(from::equals).isPresent() && isTable(tokens, i);
            renamed.append(mention ? Identifier.quote(to) : token.text());
        }
        return renamed.toString();
    }

    /** Whether some of the mentions of this name may be of something else than a table. */
    public boolean mentionsOtherThanTable(String name) {
        List<Token> tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().filter(name::equals).isPresent() && !isTable(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where a table stands: behind FROM or JOIN, or in front of the dot that a column follows. */
    private static boolean isTable(List<Token> tokens, int index) {
        return neighbour(tokens, index, -1)
                        .filter(last -> last.isWord("from") || last.isWord("join") || last.isWord("only"))
                        .isPresent()
                || neighbour(tokens, index, 1)
                        .filter(next -> next.isSymbol("."))
                        .isPresent();
    }

    /** Whether the expression mentions this column. */
    public boolean mentions(String column) {
        List<Token> tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().filter(column::equals).isPresent() && mayBeColumn(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The name that the whole expression is, quoted or not; absent if it is anything else. */
    public Optional<String> asName() {
        List<Token> tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        return tokens.size() == 1 ? tokens.get(0).name() : Optional.empty();
    }

    /** All names that stand in a text, in order, quoted or not. */
    public static List<String> names(String text) {
        return Lexer.tokens(text).stream()
                .flatMap(token -> token.name().stream())
                .toList();
    }

    /** The canonical spelling that equality compares. */
    public String canonical() {
        return Lexer.tokens(compared).stream()
                .filter(token -> !token.isBlank())
                .map(Expression::canonical)
                .collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that
                && (compared.equals(that.compared) || canonical().equals(that.canonical()));
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String canonical(Token token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> token.name().map(Identifier::quote).orElse(token.text());
            default -> token.text();
        };
    }

    /** Not where it calls a function, and not where it names a type: {@code x::date}, {@code CAST(x AS date)}, {@code date '…'}. */
    private static boolean mayBeColumn(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean keyWord =
                token.kind() == Kind.WORD && Identifier.isKeyWord(token.text().toLowerCase(Locale.ROOT));
        return !(keyWord || isCall(tokens, index) || isType(tokens, index) || isField(tokens, index));
    }

    /** {@code extract(year FROM day)} takes a field of a time, whatever columns there are. */
    private static boolean isField(List<Token> tokens, int index) {
        return neighbour(tokens, index, 1).filter(next -> next.isWord("from")).isPresent()
                && neighbour(tokens, index, -1)
                        .filter(last -> last.isSymbol("("))
                        .isPresent()
                && previous(tokens, index, 2)
                        .filter(word -> word.isWord("extract"))
                        .isPresent();
    }

    private static Optional<Token> previous(List<Token> tokens, int index, int steps) {
        int left = steps;
        for (int i = index - 1; i >= 0; i--) {
            if (!tokens.get(i).isBlank() && --left == 0) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isCall(List<Token> tokens, int index) {
        return neighbour(tokens, index, 1).filter(next -> next.isSymbol("(")).isPresent()
                && tokens.get(index).kind() == Kind.WORD;
    }

    static boolean isType(List<Token> tokens, int index) {
        return isType(tokens, index, index);
    }

    /** Whether a name from one token to another stands where a type does. */
    static boolean isType(List<Token> tokens, int first, int last) {
        return neighbour(tokens, first, -1)
                        .filter(before -> before.isSymbol("::") || before.isWord("as"))
                        .isPresent()
                || neighbour(tokens, last, 1)
                        .filter(next -> next.kind() == Kind.STRING)
                        .isPresent();
    }

    /** The nearest token in one direction that is not blank. */
    static Optional<Token> neighbour(List<Token> tokens, int index, int direction) {
        for (int i = index + direction; i >= 0 && i < tokens.size(); i += direction) {
            if (!tokens.get(i).isBlank()) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }
}
