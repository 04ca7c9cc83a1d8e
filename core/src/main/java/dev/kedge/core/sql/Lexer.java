package dev.kedge.core.sql;

import dev.kedge.core.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL text into tokens by PostgreSQL's lexical rules (manual, section 4.1), with {@code standard_conforming_strings}
 * on. It never fails: an unfinished literal or comment reaches to the end of the text.
 */
public final class Lexer {
    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String PUNCTUATION = "()[],;:.$\\{}";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /** All tokens in order; their texts joined are the source. */
    public static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
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

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(at, end), at));
        at = end;
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
        add(Kind.STRING, close < 0 ? sql.length() : close + tag.length());
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
        return sql.length();
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
        return sql.length();
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
        int end = at;
        while (end < sql.length()
                && OPERATOR_CHARACTERS.indexOf(sql.charAt(end)) >= 0
                && !(end > at && (sql.startsWith("--", end) || sql.startsWith("/*", end)))) {
            end++;
        }
        boolean free = sql.substring(at, end).chars().anyMatch(c -> "~!@#%^&|`?".indexOf(c) >= 0);
        while (!free && end > at + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
            end--;
        }
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
}
