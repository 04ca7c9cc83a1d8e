package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parsed text of a CREATE FUNCTION, CREATE PROCEDURE or CREATE AGGREGATE statement, as far as Kedge needs it.
 *
 * @param procedure whether it is a procedure
 * @param aggregate whether it is an aggregate function
 * @param name its name
 * @param arguments its arguments in order; for an ordered-set aggregate the direct ones, then those after ORDER BY
 * @param result the text after RETURNS; empty for a procedure or where OUT arguments define the result; for an aggregate
 *     the options that CREATE OR REPLACE cannot change
 * @param body the body if it is a string, without quotes; absent for a body in standard SQL
 * @param window whether it is a window function
 * @param definition the statement from the word FUNCTION, PROCEDURE or AGGREGATE on
 */
@Experimental
public record RoutineText(
        boolean procedure,
        boolean aggregate,
        QualifiedName name,
        List<Argument> arguments,
        Expression result,
        Optional<String> body,
        boolean window,
        Expression definition) {

    /**
     * An argument of a routine.
     *
     * @param mode {@code in}, {@code out}, {@code inout} or {@code variadic}
     * @param name its name; empty for none
     * @param type its type without modifiers
     * @param defaulted whether callers may omit it
     */
    public record Argument(String mode, String name, PgType type, boolean defaulted) {}

    private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");

    /** Types of several words, by their first two words. */
    private static final Set<String> TWO_WORDS = Set.of(
            "double precision",
            "character varying",
            "char varying",
            "bit varying",
            "national character",
            "national char",
            "timestamp with",
            "timestamp without",
            "time with",
            "time without",
            "interval year",
            "interval month",
            "interval day",
            "interval hour",
            "interval minute",
            "interval second");

    private static final Set<String> CLAUSES = Set.of(
            "language",
            "transform",
            "window",
            "immutable",
            "stable",
            "volatile",
            "not",
            "leakproof",
            "called",
            "returns",
            "strict",
            "external",
            "security",
            "parallel",
            "cost",
            "rows",
            "support",
            "set",
            "as",
            "begin",
            "return");

    /**
     * Copies the list.
     *
     * @param procedure whether it is a procedure
     * @param aggregate whether it is an aggregate function
     * @param name its name
     * @param arguments its arguments in order
     * @param result the text after RETURNS; empty for a procedure or where OUT arguments define the result; for an
     *     aggregate the options that CREATE OR REPLACE cannot change
     * @param body the body if it is a string, without quotes; absent for a body in standard SQL
     * @param window whether it is a window function
     * @param definition the statement from the word FUNCTION, PROCEDURE or AGGREGATE on
     */
    public RoutineText {
        arguments = List.copyOf(arguments);
    }

    /**
     * Parses a statement.
     *
     * @param statement the SQL statement
     * @return the parsed text; absent if the statement creates no routine, or an aggregate in the syntax before
     *     PostgreSQL 8.2
     */
    public static Optional<RoutineText> of(String statement) {
        return new Reader(statement).read();
    }

    /** The types in an argument list, which is the text between the parentheses. */
    static List<PgType> types(String arguments) {
        return of("FUNCTION f(" + arguments + ")")
                .map(RoutineText::argumentTypes)
                .orElse(List.of());
    }

    /** {@return the types of the input arguments, which distinguish the routine from others of the same name} */
    public List<PgType> argumentTypes() {
        return arguments.stream()
                .filter(argument -> !argument.mode().equals("out"))
                .map(Argument::type)
                .toList();
    }

    /**
     * {@return whether CREATE OR REPLACE can turn either routine into the other, even if objects depend on it}
     *
     * @param other the routine to compare with
     */
    public boolean isReplaceableBy(RoutineText other) {
        return procedure == other.procedure
                && aggregate == other.aggregate
                && window == other.window
                && arguments.equals(other.arguments)
                && result.equals(other.result);
    }

    private static final class Reader {
        private final String statement;
        private final List<Token> tokens;
        private int at;
        /** The number of arguments before ORDER BY; -1 if there is no ORDER BY. */
        private int direct = -1;

        Reader(String statement) {
            this.statement = statement.replace("\r\n", "\n");
            this.tokens = Lexer.tokens(this.statement).stream()
                    .filter(token -> !token.isBlank())
                    .toList();
        }

        Optional<RoutineText> read() {
            skip("create");
            if (skip("or")) {
                skip("replace");
            }
            int start = at;
            boolean procedure = isWord(at, "procedure");
            boolean aggregate = isWord(at, "aggregate");
            if (!procedure && !aggregate && !isWord(at, "function")) {
                return Optional.empty();
            }
            at++;
            Optional<QualifiedName> name = name();
            if (name.isEmpty() || !isSymbol("(")) {
                return Optional.empty();
            }
            List<Argument> arguments = aggregate ? aggregated() : arguments();
            boolean closed = isSymbol(")");
            at++;
            if (!closed || aggregate && !isSymbol("(")) {
                return Optional.empty();
            }
            Expression result = aggregate ? new AggregateOptions(tokens, at).fixed(direct) : result();
            boolean window = !aggregate && isThere("window");
            return Optional.of(new RoutineText(
                    procedure, aggregate, name.get(), arguments, result, body(), window, definition(start)));
        }

        /**
         * The arguments of an aggregate. The last direct argument may be variadic; then the server keeps the last one after
         * ORDER BY, which must be of the same type, only once.
         */
        private List<Argument> aggregated() {
            List<Argument> all = arguments();
            List<Argument> own = new ArrayList<>(direct < 0 ? all : all.subList(0, direct));
            List<Argument> ordered = direct < 0 ? List.of() : all.subList(direct, all.size());
            boolean once = !own.isEmpty()
                    && !ordered.isEmpty()
                    && own.get(own.size() - 1).mode().equals("variadic")
                    && ordered.get(ordered.size() - 1).mode().equals("variadic");
            own.addAll(once ? ordered.subList(0, ordered.size() - 1) : ordered);
            return own;
        }

        private Expression definition(int start) {
            int end = tokens.size();
            while (end > start && tokens.get(end - 1).isSymbol(";") && !isAtomic()) {
                end--;
            }
            return new Expression(statement.substring(
                    tokens.get(start).start(), tokens.get(end - 1).end()));
        }

        /** The last semicolon of a body in standard SQL (BEGIN ATOMIC … END) is inside the body. */
        private boolean isAtomic() {
            return isThere("atomic") && !tokens.get(tokens.size() - 1).isSymbol(";");
        }

        private Optional<QualifiedName> name() {
            Optional<String> first = nameAt(at);
            at++;
            if (first.isPresent() && isSymbol(".")) {
                Optional<String> second = nameAt(at + 1);
                at += 2;
                return second.map(name -> new QualifiedName(first.get(), name));
            }
            return first.map(QualifiedName::of);
        }

        private List<Argument> arguments() {
            List<Argument> arguments = new ArrayList<>();
            List<Token> argument = new ArrayList<>();
            int depth = 1;
            at++;
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                depth += token.isSymbol("(") || token.isSymbol("[") ? 1 : 0;
                depth -= token.isSymbol(")") || token.isSymbol("]") ? 1 : 0;
                boolean orderBy = depth == 1 && token.isWord("order") && isWord(at + 1, "by");
                if (depth == 0 || orderBy || depth == 1 && token.isSymbol(",")) {
                    if (!argument.isEmpty()) {
                        arguments.add(argument(argument));
                    }
                    argument = new ArrayList<>();
                    if (depth == 0) {
                        break;
                    }
                    if (orderBy) {
                        direct = arguments.size();
                        at++;
                    }
                } else if (!argument.isEmpty() || !token.isSymbol("*")) {
                    argument.add(token);
                }
                at++;
            }
            return arguments;
        }

        private Expression result() {
            if (!isWord(at, "returns") || isWord(at + 1, "null")) {
                return new Expression("");
            }
            int start = at + 1;
            int end = start;
            int depth = 0;
            while (end < tokens.size() && (depth > 0 || end == start || !isClause(tokens.get(end)))) {
                depth += tokens.get(end).isSymbol("(") ? 1 : tokens.get(end).isSymbol(")") ? -1 : 0;
                end++;
            }
            at = end;
            return end == start || end > tokens.size()
                    ? new Expression("")
                    : new Expression(statement.substring(
                            tokens.get(start).start(), tokens.get(end - 1).end()));
        }

        private Optional<String> body() {
            for (int i = at; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).isWord("as") && tokens.get(i + 1).kind() == Token.Kind.STRING) {
                    return Optional.of(content(tokens.get(i + 1).text()));
                }
            }
            return Optional.empty();
        }

        private static String content(String literal) {
            if (literal.startsWith("$")) {
                int tag = literal.indexOf('$', 1) + 1;
                return literal.length() >= 2 * tag ? literal.substring(tag, literal.length() - tag) : "";
            }
            int quote = literal.indexOf('\'') + 1;
            return literal.length() > quote
                    ? literal.substring(quote, literal.length() - 1).replace("''", "'")
                    : "";
        }

        private boolean isThere(String word) {
            return tokens.subList(Math.min(at, tokens.size()), tokens.size()).stream()
                    .anyMatch(token -> token.isWord(word));
        }

        private boolean skip(String word) {
            boolean there = isWord(at, word);
            at += there ? 1 : 0;
            return there;
        }

        private boolean isWord(int index, String word) {
            return index < tokens.size() && tokens.get(index).isWord(word);
        }

        private boolean isSymbol(String symbol) {
            return at < tokens.size() && tokens.get(at).isSymbol(symbol);
        }

        private Optional<String> nameAt(int index) {
            return index < tokens.size() ? tokens.get(index).name() : Optional.empty();
        }

        private static boolean isClause(Token token) {
            return token.kind() == Token.Kind.WORD
                    && CLAUSES.contains(token.text().toLowerCase(Locale.ROOT));
        }

        private static Argument argument(List<Token> tokens) {
            List<Token> words = new ArrayList<>(tokens);
            int value = 0;
            while (value < words.size()
                    && !words.get(value).isWord("default")
                    && !words.get(value).isSymbol("=")
                    && !words.get(value).isSymbol(":=")) {
                value++;
            }
            boolean defaulted = value < words.size();
            words = new ArrayList<>(words.subList(0, value));
            String mode = mode(words, 0);
            String name = "";
            if (words.size() > 1 && isName(words)) {
                name = words.remove(0).name().orElse("");
                mode = mode.isEmpty() ? mode(words, 0) : mode;
            }
            StringBuilder text = new StringBuilder();
            words.forEach(token -> text.append(token.text()).append(' '));
            PgType type = PgType.of(text.toString()).ofArgument();
            return new Argument(mode.isEmpty() ? "in" : mode, name, type, defaulted);
        }

        /** Removes the mode at the front; {@code IN OUT} is {@code INOUT}. */
        private static String mode(List<Token> tokens, int index) {
            String word = tokens.size() > index + 1 ? word(tokens.get(index)) : "";
            if (!MODES.contains(word)) {
                return "";
            }
            tokens.remove(index);
            if (word.equals("in") && tokens.size() > 1 && tokens.get(index).isWord("out")) {
                tokens.remove(index);
                return "inout";
            }
            return word;
        }

        /** Whether the first token is the argument's name, so that its type follows. */
        private static boolean isName(List<Token> tokens) {
            Token second = tokens.get(1);
            boolean word = second.kind() == Token.Kind.WORD || second.kind() == Token.Kind.QUOTED;
            return word
                    && !word(second).equals("array")
                    && !TWO_WORDS.contains(word(tokens.get(0)) + " " + word(second));
        }

        private static String word(Token token) {
            return token.kind() == Token.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
        }
    }
}
