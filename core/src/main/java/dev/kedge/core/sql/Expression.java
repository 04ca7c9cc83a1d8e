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
 * <p>Expressions are equal if their tokens are: blanks, comments, the case of unquoted words and unnecessary quotes are
 * ignored. Nothing is parsed; {@code a>0} and {@code 0<a} differ.
 *
 * <p>If a server was asked for its spelling of the expression, that spelling is compared, but SQL is still generated from the
 * author's text: the spelling is valid only for the tables and types that the server had then.
 *
 * @param text the source, which is also used to print the expression
 * @param compared the text whose tokens equality compares; equal to the source unless a server was asked
 */
@Experimental
public record Expression(String text, String compared) {
    /**
     * Removes a comment at the end, which would hide the SQL after the expression.
     *
     * @param text the source, which is also used to print the expression
     * @param compared the text whose tokens equality compares
     */
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

    /** {@return whether it is compared as another text than its own} */
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

    /**
     * {@return this expression after the rename of a column} A name that is qualified by another table, or by an alias
     * of one, is not the column and keeps its name.
     *
     * @param table the unqualified name of the column's table
     * @param from the old name of the column
     * @param to the new name of the column
     */
    public Expression withColumnRenamed(String table, String from, String to) {
        return mapped(sql -> withColumnRenamed(sql, table, from, to));
    }

    private static String withColumnRenamed(String text, String table, String from, String to) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mention = token.name().filter(from::equals).isPresent()
                    && mayBeColumn(tokens, i)
                    && Qualifier.admits(tokens, i, table);
            renamed.append(mention ? Identifier.quote(to) : token.text());
        }
        return renamed.toString();
    }

    /**
     * {@return this expression after the rename of a type}
     *
     * @param schema the schema of the type; empty for the default schema
     * @param from the old name of the type
     * @param to the new name of the type, as SQL
     */
    public Expression withTypeRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.types(sql, schema, from, to));
    }

    /**
     * {@return this expression after the rename of a function that it calls}
     *
     * @param schema the schema of the function; empty for the default schema
     * @param from the old name of the function
     * @param to the new name as SQL text, qualified if necessary
     */
    public Expression withFunctionRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.calls(sql, schema, from, to));
    }

    /**
     * {@return this expression after the rename of a collation}
     *
     * @param schema the schema of the collation; empty for the default schema
     * @param from the old name of the collation
     * @param to the new name as SQL text, qualified if necessary
     */
    public Expression withCollationRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.collations(sql, schema, from, to));
    }

    /**
     * {@return whether the expression names a type}
     *
     * @param schema the schema of the type; empty for the default schema
     * @param type the name of the type
     */
    public boolean mentionsType(String schema, String type) {
        return !Rewriting.types(text, schema, type, "").equals(text);
    }

    /**
     * {@return this expression after the rename of a schema, which qualifies names in it}
     *
     * @param from the old name of the schema
     * @param to the new name of the schema
     */
    public Expression withSchemaRenamed(String from, String to) {
        return mapped(sql -> Rewriting.schemas(sql, from, to));
    }

    /**
     * {@return this expression after the rename of a relation} String constants that name a relation and follow its
     * rename are changed, as in {@code nextval('numbers')}.
     *
     * @param schema the schema of the relation; empty for the default schema
     * @param from the old name of the relation
     * @param to the new name of the relation, as SQL
     */
    public Expression withRelationRenamed(String schema, String from, String to) {
        return mapped(sql -> Rewriting.relations(sql, schema, from, to));
    }

    /**
     * {@return this expression after the rename of an enum value} Only constants that are certainly of the type are
     * changed: those that are cast to it or compared with one of the columns.
     *
     * @param columns the names of the columns of the type
     * @param schema the schema of the type; empty for the default schema
     * @param type the name of the type
     * @param from the old value
     * @param to the new value
     */
    public Expression withEnumValueRenamed(Set<String> columns, String schema, String type, String from, String to) {
        return mapped(sql -> EnumConstants.renamed(sql, columns, schema, type, from, to));
    }

    /**
     * {@return this expression, with the constant replaced if the expression consists of it only}
     *
     * @param from the old value of the constant
     * @param to the new value of the constant
     */
    public Expression asConstantRenamed(String from, String to) {
        List<Token> tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        boolean constant = tokens.size() == 1 && Literal.valueOf(tokens.get(0)).equals(Optional.of(from));
        return constant ? new Expression(Literal.quote(to)) : this;
    }

    /**
     * {@return this text, with every occurrence of a name outside strings replaced}
     *
     * @param from the old name
     * @param to the new name
     */
    public Expression withNameRenamed(String from, String to) {
        return mapped(sql -> Lexer.tokens(sql).stream()
                .map(token -> token.name().filter(from::equals).isPresent() ? Identifier.quote(to) : token.text())
                .collect(Collectors.joining()));
    }

    /**
     * {@return this query after the rename of a table} Only names that can refer to nothing but the table are replaced.
     *
     * @param from the old name of the table
     * @param to the new name of the table
     */
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

    /**
     * {@return whether an occurrence of a name may refer to something other than a table}
     *
     * @param name the name
     */
    public boolean mentionsOtherThanTable(String name) {
        List<Token> tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().filter(name::equals).isPresent() && !isTable(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** A table's name is after FROM or JOIN, or before the dot in front of a column. */
    private static boolean isTable(List<Token> tokens, int index) {
        return neighbour(tokens, index, -1)
                        .filter(last -> last.isWord("from") || last.isWord("join") || last.isWord("only"))
                        .isPresent()
                || neighbour(tokens, index, 1)
                        .filter(next -> next.isSymbol("."))
                        .isPresent();
    }

    /**
     * {@return whether the expression mentions a column}
     *
     * @param column the name of the column
     */
    public boolean mentions(String column) {
        List<Token> tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().filter(column::equals).isPresent() && mayBeColumn(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the name that the expression consists of, quoted or not; absent if it is anything else} */
    public Optional<String> asName() {
        List<Token> tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        return tokens.size() == 1 ? tokens.get(0).name() : Optional.empty();
    }

    /**
     * {@return all names in a text, quoted or not, in order}
     *
     * @param text the SQL text
     */
    public static List<String> names(String text) {
        return Lexer.tokens(text).stream()
                .flatMap(token -> token.name().stream())
                .toList();
    }

    /** {@return the canonical spelling, by which expressions are compared} */
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

    /**
     * Not if it calls a function, and not if it names a type: {@code x::date}, {@code CAST(x AS date)},
     * {@code date '…'}.
     */
    private static boolean mayBeColumn(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean keyWord =
                token.kind() == Kind.WORD && Identifier.isKeyWord(token.text().toLowerCase(Locale.ROOT));
        return !(keyWord || isCall(tokens, index) || isType(tokens, index) || isField(tokens, index));
    }

    /** {@code extract(year FROM day)} takes a field of a time, even if a column is named {@code year}. */
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

    /** Whether the tokens in this range are where a type can be. */
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
