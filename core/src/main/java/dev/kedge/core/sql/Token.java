package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.Locale;
import java.util.Optional;

/**
 * One lexical unit of SQL text.
 *
 * @param kind what the unit is
 * @param text the unit as it stands in the source
 * @param start the offset of its first character in the source
 */
@Internal
public record Token(Kind kind, String text, int start) {

    /** The lexical classes of PostgreSQL that matter here (manual, section 4.1). */
    public enum Kind {
        /** An unquoted keyword or identifier. */
        WORD,
        /** An identifier in double quotes, also {@code U&"…"}. */
        QUOTED,
        /** A number. */
        NUMBER,
        /** A string constant in any spelling: quoted, escaped, bit, dollar-quoted. */
        STRING,
        /** An operator, a bracket, a comma, a positional parameter. */
        SYMBOL,
        /** Spaces, tabs and line ends. */
        WHITESPACE,
        /** A line or block comment. */
        COMMENT
    }

    /** Whether the unit separates others without meaning anything itself. */
    public boolean isBlank() {
        return kind == Kind.WHITESPACE || kind == Kind.COMMENT;
    }

    /** Whether the unit is this operator or punctuation mark. */
    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** The name that a word or quoted identifier stands for; keywords count as names, for nothing here tells them apart. */
    public Optional<String> name() {
        if (kind == Kind.WORD) {
            return Optional.of(text.toLowerCase(Locale.ROOT));
        }
        return kind == Kind.QUOTED && text.startsWith("\"") && text.length() > 1
                ? Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\""))
                : Optional.empty();
    }

    /** Whether the unit is this keyword or unquoted identifier, in whatever case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** The offset after the unit's last character. */
    public int end() {
        return start + text.length();
    }
}
