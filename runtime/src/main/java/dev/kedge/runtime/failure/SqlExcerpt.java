package dev.kedge.runtime.failure;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Excerpts of statements for messages: short, and without passwords. */
public final class SqlExcerpt {
    /** The number of characters that are searched for comments before a statement. */
    private static final int LONGEST_COMMENT = 20_000;

    private static final int LONGEST = 200;
    private static final String LIKE_ENOUGH = "UPDATE";

    private SqlExcerpt() {}

    /** The first line of a statement that is not a comment. */
    public static String firstLine(String statement) {
        String code = Secrets.hideInSql(statement.substring(start(statement)));
        return cut(code.lines().findFirst().orElse("").strip(), 0);
    }

    /**
     * The line of a statement that contains a character, counted in code points from 1. Only the surroundings of the
     * character are shown if the line is long.
     */
    public static String lineAt(String statement, int position) {
        int at = statement.offsetByCodePoints(
                0, Math.min(position - 1, statement.codePointCount(0, statement.length())));
        int start = statement.lastIndexOf('\n', Math.max(at - 1, 0)) + 1;
        int end = statement.indexOf('\n', at);
        String line = statement.substring(Math.min(start, at), end < 0 ? statement.length() : end);
        // A secret may begin on an earlier line.
        return Secrets.hide(cut(line.strip(), at - start - LONGEST / 2), Secrets.inSql(statement));
    }

    /** A statement without its string constants, because any string may be secret. */
    public static String withoutConstants(String statement) {
        String shown = Lexer.tokens(statement).stream()
                .map(token -> token.kind() == Token.Kind.STRING ? "'" + Secrets.HIDDEN + "'" : token.text())
                .collect(Collectors.joining());
        return cut(Secrets.hideInSql(shown), 0);
    }

    /** The server's message about such a statement, without the constants that it repeats. */
    public static String withoutConstantsOf(String statement, String message) {
        List<String> constants = new ArrayList<>(Secrets.inSql(statement));
        Lexer.tokens(statement).stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .map(token -> token.text().replaceAll("^[^'$]*(?:'|\\$\\w*\\$)|(?:'|\\$\\w*\\$)$", ""))
                .forEach(constants::add);
        return Secrets.hide(message, constants);
    }

    /** The offset of the first word of a statement, after comments. */
    public static int start(String statement) {
        String beginning = statement.substring(0, Math.min(statement.length(), LONGEST_COMMENT));
        return Lexer.tokens(beginning).stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .map(Token::start)
                .orElse(0);
    }

    private static String cut(String line, int from) {
        int start = Math.max(0, Math.min(from, line.length() - LONGEST));
        String cut =
                line.length() > start + LONGEST ? line.substring(start, start + LONGEST) + "…" : line.substring(start);
        return start > 0 ? "…" + cut : cut;
    }

    /** Whether the statement that was sent is the original one with a part replaced. */
    public static boolean isLike(String sent, String original) {
        return sent.regionMatches(true, start(sent), LIKE_ENOUGH, 0, LIKE_ENOUGH.length())
                && common(sent, original) > 0;
    }

    /**
     * Converts a position in the statement that was sent, which has a part replaced, to one in
     * the original statement. Both are counted from 1. A position in the replaced part becomes the start of that part.
     */
    public static int inOriginal(String sent, String original, int position) {
        int common = common(sent, original);
        int grown = sent.length() - original.length();
        if (position - 1 < common || grown == 0) {
            return position;
        }
        return sent.length() - position < commonEnd(sent, original) ? position - grown : common + 1;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }
}
