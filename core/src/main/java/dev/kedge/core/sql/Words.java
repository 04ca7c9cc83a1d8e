package dev.kedge.core.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a statement that mean something, read one after the other. */
final class Words {
    private final List<Token> tokens;
    private int at;

    private Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Words of(String sql) {
        return new Words(
                Lexer.tokens(sql).stream().filter(token -> !token.isBlank()).toList());
    }

    /** Reads these words if they come next. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).isWord(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Reads one of these words if it comes next. */
    boolean takeAny(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    boolean takeSymbol(String symbol) {
        boolean there = at < tokens.size() && tokens.get(at).isSymbol(symbol);
        at += there ? 1 : 0;
        return there;
    }

    /** Reads up to this word outside parentheses, and the word itself. */
    boolean skipPast(String word) {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 && token.isWord(word)) {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Reads a name with the schema that it is qualified with, without quotes where none are needed. */
    Optional<String> name() {
        List<String> parts = new ArrayList<>();
        do {
            Optional<String> part = at < tokens.size() ? tokens.get(at).name() : Optional.empty();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            at++;
        } while (takeSymbol("."));
        return Optional.of(String.join(".", parts));
    }

    /** The rest, cut at the commas outside parentheses. */
    List<Words> split() {
        List<Words> parts = new ArrayList<>();
        int depth = 0;
        int start = at;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 && token.isSymbol(",")) {
                parts.add(new Words(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        parts.add(new Words(tokens.subList(start, tokens.size())));
        return parts;
    }

    /** The names that follow the word anywhere in the rest, in parentheses as well. */
    List<String> namesAfter(String word) {
        List<String> names = new ArrayList<>();
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).isWord(word)) {
                new Words(tokens.subList(i + 1, tokens.size())).name().ifPresent(names::add);
            }
        }
        return names;
    }
}
