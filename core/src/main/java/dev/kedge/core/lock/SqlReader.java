package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a statement word by word. */
final class SqlReader {
    private final String text;
    private final List<Token> tokens;
    private int at;

    private SqlReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static SqlReader of(String sql) {
        return new SqlReader(sql, CodeTokens.of(sql));
    }

    /** Skips these words if all of them are next. Returns whether they were. */
    boolean take(String words) {
        String[] wanted = words.split(" ", -1);
        boolean here = at + wanted.length <= tokens.size()
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> tokens.get(at + i).isWord(wanted[i]));
        at += here ? wanted.length : 0;
        return here;
    }

    /** Skips each of these phrases that is next, in this order. */
    SqlReader skip(String... phrases) {
        for (String phrase : phrases) {
            take(phrase);
        }
        return this;
    }

    /** Reads a name, qualified or not; absent if the next token is not a name. */
    Optional<QualifiedName> takeName() {
        Optional<String> first = takeWord();
        if (first.isEmpty() || !takeSymbol(".")) {
            return first.map(QualifiedName::of);
        }
        return takeWord().map(second -> new QualifiedName(first.get(), second));
    }

    /** Reads the name of a column that is qualified with its table, and returns the table. */
    Optional<QualifiedName> takeTableOfColumn() {
        List<String> parts = new ArrayList<>();
        do {
            takeWord().ifPresent(parts::add);
        } while (takeSymbol("."));
        return switch (parts.size()) {
            case 2 -> Optional.of(QualifiedName.of(parts.get(0)));
            case 3 -> Optional.of(new QualifiedName(parts.get(0), parts.get(1)));
            default -> Optional.empty();
        };
    }

    /** Reads names that are separated by commas. */
    List<QualifiedName> takeNames() {
        List<QualifiedName> names = new ArrayList<>();
        do {
            takeName().ifPresent(names::add);
        } while (takeSymbol(","));
        return names;
    }

    Optional<String> takeWord() {
        Optional<String> word = at < tokens.size() ? tokens.get(at).name() : Optional.empty();
        at += word.isPresent() ? 1 : 0;
        return word;
    }

    boolean takeSymbol(String symbol) {
        boolean here = at < tokens.size() && tokens.get(at).isSymbol(symbol);
        at += here ? 1 : 0;
        return here;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** Passes over one token. */
    void pass() {
        at++;
    }

    /** Whether this symbol or word is next. */
    boolean isNext(String text) {
        return at < tokens.size()
                && (tokens.get(at).isSymbol(text) || tokens.get(at).isWord(text));
    }

    /** The text before one of these words outside brackets, or all of the remaining text. */
    String until(String... words) {
        int start = at;
        int depth = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            depth += depthOf(token);
            if (depth == 0 && Stream.of(words).anyMatch(token::isWord)) {
                break;
            }
            at++;
        }
        return start == at
                ? ""
                : text.substring(tokens.get(start).start(), tokens.get(at - 1).end());
    }

    /**
     * Moves behind the next occurrence of these words outside brackets. Returns false, without moving, if they do not
     * occur.
     */
    boolean seek(String words) {
        int start = at;
        int depth = 0;
        for (; at < tokens.size(); at++) {
            depth += depthOf(tokens.get(at));
            if (depth == 0 && take(words)) {
                return true;
            }
        }
        at = start;
        return false;
    }

    /** Whether these words were read last. */
    boolean isAfter(String words) {
        String[] wanted = words.split(" ", -1);
        int from = at - wanted.length;
        return from >= 0
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> tokens.get(from + i).isWord(wanted[i]));
    }

    /** Whether more is left than this word, which may be left out, and a number. */
    boolean hasMoreThan(String word) {
        take(word);
        takeSymbol("-");
        return at + 1 < tokens.size() || at < tokens.size() && tokens.get(at).kind() != Token.Kind.NUMBER;
    }

    /** Whether these words occur in the rest, outside brackets. */
    boolean has(String words) {
        int start = at;
        boolean found = seek(words);
        at = start;
        return found;
    }

    /** The rest, split at the commas outside brackets. */
    List<SqlReader> actions() {
        List<SqlReader> actions = new ArrayList<>();
        int start = at;
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0 && tokens.get(i).isSymbol(",")) {
                actions.add(new SqlReader(text, tokens.subList(start, i)));
                start = i + 1;
            }
        }
        actions.add(new SqlReader(text, tokens.subList(start, tokens.size())));
        return actions;
    }

    /** The text in the brackets that are next. */
    Expression bracketed() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0) {
                return new Expression(text.substring(
                        tokens.get(at).end(),
                        Math.max(tokens.get(at).end(), tokens.get(i).start())));
            }
        }
        return new Expression("");
    }

    /** All names in the rest, each with its schema if it is qualified. */
    List<QualifiedName> names() {
        List<QualifiedName> names = new ArrayList<>();
        while (at < tokens.size()) {
            takeName().ifPresentOrElse(names::add, () -> at++);
        }
        return names;
    }

    private static int depthOf(Token token) {
        return token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
    }
}
