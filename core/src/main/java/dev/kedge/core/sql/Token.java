package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.Locale;
import java.util.Optional;

/**
 * One lexical unit of SQL text.
 *
 * @param kind the lexical class
 * @param text the unit as it stands in the source
 * @param start the offset of its first character in the source
 */
@Internal
public record Token(Kind kind, String text, int start) {

    /** The lexical classes that Kedge distinguishes (manual, section 4.1). */
    public enum Kind {
        /** An unquoted key word or identifier. */
        WORD,
        /** An identifier in double quotes, also {@code U&"…"}. */
        QUOTED,
        /** A number. */
        NUMBER,
        /** A string constant in any spelling: quoted, escaped, bit, dollar-quoted. */
        STRING,
        /** An operator, bracket, comma or positional parameter. */
        SYMBOL,
        /** Spaces, tabs and line ends. */
        WHITESPACE,
        /** A line or block comment. */
        COMMENT
    }

    /** {@return whether the token only separates others: white space or a comment} */
    public boolean isBlank() {
        return kind == Kind.WHITESPACE || kind == Kind.COMMENT;
    }

    /**
     * {@return whether the token is this operator or punctuation mark}
     *
     * @param symbol the operator or punctuation mark
     */
    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /**
     * {@return the name that a word or quoted identifier stands for; absent for other tokens} Key words count as names,
     * because they are not distinguished here.
     */
    public Optional<String> name() {
        if (kind == Kind.WORD) {
            return Optional.of(text.toLowerCase(Locale.ROOT));
        }
        return kind == Kind.QUOTED && text.startsWith("\"") && text.length() > 1
                ? Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\""))
                : Optional.empty();
    }

    /**
     * {@return whether the token is this key word or unquoted identifier, in any case}
     *
     * @param word the word
     */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** {@return the offset after the token's last character} */
    public int end() {
        return start + text.length();
    }
}
