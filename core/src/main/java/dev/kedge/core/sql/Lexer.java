package dev.kedge.core.sql;

import dev.kedge.core.sql.Token.Kind;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Splits SQL text into tokens by PostgreSQL's lexical rules (manual, section 4.1), with
 * {@code standard_conforming_strings} on. It never fails: an unterminated literal or comment takes up the rest of
 * the text, and is reported by {@link #unfinished}.
 *
 * <p>A lexer reads the text token by token and stores none of them, because a script may have tens of megabytes.
 */
@Internal
public final class Lexer {
    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String PUNCTUATION = "()[],;:.$\\{}";

    /** The greatest number of ends of nested comments that are written out. */
    private static final int MOST_LEVELS = 5;

    private final String sql;
    private Kind kind = Kind.WHITESPACE;
    private Optional<String> unfinished = Optional.empty();
    private int start;

    /** The end of the current token, where the next one begins. */
    private int at;

    /** The offset up to which every plus and minus is a separate token. */
    private int signsUntil;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /**
     * {@return a lexer before the first token of a text}
     *
     * @param sql the SQL text
     */
    public static Lexer of(String sql) {
        return new Lexer(sql);
    }

    /** A lexer before the token that begins at this offset. */
    static Lexer from(String sql, int offset) {
        Lexer lexer = new Lexer(sql);
        lexer.at = offset;
        return lexer;
    }

    /**
     * {@return all tokens in order, whose texts together are the source} For texts of a few kilobytes.
     *
     * @param sql the SQL text
     */
    public static List<Token> tokens(String sql) {
        List<Token> tokens = new ArrayList<>();
        each(sql).forEach(tokens::add);
        return List.copyOf(tokens);
    }

    /**
     * {@return all tokens in order, created one at a time during the iteration}
     *
     * @param sql the SQL text
     */
    public static Iterable<Token> each(String sql) {
        return () -> new Tokens(new Lexer(sql));
    }

    /**
     * Moves to the next token.
     *
     * @return whether there is one; false after the last token of the text
     */
    public boolean next() {
        start = at;
        if (at < sql.length()) {
            read();
        }
        return at > start;
    }

    /** {@return the kind of the current token} */
    public Kind kind() {
        return kind;
    }

    /** {@return the offset of the current token's first character} */
    public int start() {
        return start;
    }

    /** {@return the offset after the current token's last character} */
    public int end() {
        return at;
    }

    /** {@return the current token as a value} */
    public Token token() {
        return new Token(kind, sql.substring(start, at), start);
    }

    /**
     * {@return the text that would end the current token, such as {@code $body$}, if the token is not terminated;
     * otherwise absent}
     */
    public Optional<String> unfinished() {
        return unfinished;
    }

    /** {@return whether the current token only separates others: white space or a comment} */
    public boolean isBlank() {
        return kind == Kind.WHITESPACE || kind == Kind.COMMENT;
    }

    /**
     * {@return whether the current token is this operator or punctuation mark}
     *
     * @param symbol the operator or punctuation mark
     */
    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && at - start == symbol.length() && sql.startsWith(symbol, start);
    }

    /**
     * {@return whether the current token is this key word or unquoted identifier, in any case}
     *
     * @param word the word
     */
    public boolean isWord(String word) {
        return kind == Kind.WORD
                && at - start == word.length()
                && sql.regionMatches(true, start, word, 0, word.length());
    }

    private void read() {
        unfinished = Optional.empty();
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            add(Kind.WHITESPACE, endOfWhitespace());
        } else if (sql.startsWith("--", at)) {
            add(Kind.COMMENT, endOfLine());
        } else if (sql.startsWith("/*", at)) {
            add(Kind.COMMENT, endOfBlockComment());
        } else if (c == '\'') {
            add(Kind.STRING, endOfQuoted(at, '\'', false));
        } else if (c == '"') {
            add(Kind.QUOTED, endOfQuoted(at, '"', false));
        } else if (c == '$') {
            dollar();
        } else if (isNumberStart(c)) {
            add(Kind.NUMBER, endOfNumber());
        } else if (isWordStart(c)) {
            word();
        } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
            add(Kind.SYMBOL, endOfOperator());
        } else if (sql.startsWith("::", at) || sql.startsWith(":=", at)) {
            add(Kind.SYMBOL, at + 2);
        } else {
            add(Kind.SYMBOL, at + Character.charCount(sql.codePointAt(at)));
        }
    }

    private void add(Kind found, int end) {
        kind = found;
        at = end;
    }

    private int unfinished(String end) {
        unfinished = Optional.of(end);
        return sql.length();
    }

    /** A word, or a literal with a prefix that looks like one: E'…', B'…', X'…', N'…', U&'…', U&"…". */
    private void word() {
        int end = at + 1;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        String word = sql.substring(at, end);
        if (word.equalsIgnoreCase("u") && sql.startsWith("&'", end)) {
            add(Kind.STRING, endOfQuoted(end + 1, '\'', false));
        } else if (word.equalsIgnoreCase("u") && sql.startsWith("&\"", end)) {
            add(Kind.QUOTED, endOfQuoted(end + 1, '"', false));
        } else if (word.length() == 1 && "ebxnEBXN".contains(word) && sql.startsWith("'", end)) {
            add(Kind.STRING, endOfQuoted(end, '\'', word.equalsIgnoreCase("e")));
        } else {
            add(Kind.WORD, end);
        }
    }

    /** A dollar-quoted string, a positional parameter such as $1, or a lone dollar sign. */
    private void dollar() {
        int end = at + 1;
        if (end < sql.length() && Character.isDigit(sql.charAt(end))) {
            while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
                end++;
            }
            add(Kind.SYMBOL, end);
            return;
        }
        while (end < sql.length() && isWordPart(sql.charAt(end)) && sql.charAt(end) != '$') {
            end++;
        }
        if (end >= sql.length() || sql.charAt(end) != '$') {
            add(Kind.SYMBOL, at + 1);
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        add(Kind.STRING, close < 0 ? unfinished(tag) : close + tag.length());
    }

    private int endOfWhitespace() {
        int end = at;
        while (end < sql.length() && Character.isWhitespace(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Block comments nest in PostgreSQL. */
    private int endOfBlockComment() {
        int depth = 0;
        int end = at;
        while (end < sql.length()) {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
                if (depth == 0) {
                    return end;
                }
            } else {
                end++;
            }
        }
        return unfinished("*/".repeat(Math.min(depth, MOST_LEVELS)));
    }

    private int endOfQuoted(int open, char quote, boolean backslashes) {
        int end = open + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (backslashes && c == '\\') {
                end += 2;
            } else if (c != quote) {
                end++;
            } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return unfinished(String.valueOf(quote));
    }

    private boolean isNumberStart(char c) {
        return isDigit(c) || c == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1));
    }

    private int endOfNumber() {
        int end = at;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            boolean sign = (c == '+' || c == '-')
                    && "eE".indexOf(sql.charAt(end - 1)) >= 0
                    && !sql.startsWith("0x", at)
                    && !sql.startsWith("0X", at);
            boolean range = c == '.' && end + 1 < sql.length() && sql.charAt(end + 1) == '.';
            if (range || !(isWordPart(c) || c == '.' || sign && end > at)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** An operator of several characters ends in + or - only if it holds one of {@code ~!@#%^&|`?}. */
    private int endOfOperator() {
        if (at < signsUntil) {
            return at + 1;
        }
        int end = at;
        while (end < sql.length()
                && OPERATOR_CHARACTERS.indexOf(sql.charAt(end)) >= 0
                && !(end > at && (sql.startsWith("--", end) || sql.startsWith("/*", end)))) {
            end++;
        }
        int run = end;
        boolean free = sql.substring(at, end).chars().anyMatch(c -> "~!@#%^&|`?".indexOf(c) >= 0);
        while (!free && end > at + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
            end--;
        }
        // The rest consists of signs only. Looking at the whole run again for each of them would take quadratic time.
        signsUntil = end < run ? run : signsUntil;
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80 && PUNCTUATION.indexOf(c) < 0;
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }

    /** The tokens of a lexer, created on demand. */
    private static final class Tokens implements Iterator<Token> {
        private final Lexer lexer;
        private boolean there;

        Tokens(Lexer lexer) {
            this.lexer = lexer;
            this.there = lexer.next();
        }

        @Override
        public boolean hasNext() {
            return there;
        }

        @Override
        public Token next() {
            if (!there) {
                throw new NoSuchElementException();
            }
            Token token = lexer.token();
            there = lexer.next();
            return token;
        }
    }
}
