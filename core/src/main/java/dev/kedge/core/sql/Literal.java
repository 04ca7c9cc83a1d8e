package dev.kedge.core.sql;

import dev.kedge.core.stability.Experimental;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** String constants as SQL text. */
@Experimental
public final class Literal {
    private Literal() {}

    /**
     * The text as a string constant. The escape form is used when it holds a backslash, so that it means the same whatever
     * {@code standard_conforming_strings} says.
     */
    public static String quote(String text) {
        String doubled = text.replace("'", "''");
        return text.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** The texts as an array, {@code ARRAY['a', 'b']::text[]}. */
    public static String array(Collection<String> texts) {
        return texts.stream().map(Literal::quote).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    /** The text of a plain string constant; absent for any other token, and for one with escapes or a prefix. */
    public static Optional<String> valueOf(Token token) {
        String text = token.text();
        return token.kind() == Token.Kind.STRING && text.startsWith("'") && text.endsWith("'") && text.length() > 1
                ? Optional.of(text.substring(1, text.length() - 1).replace("''", "'"))
                : Optional.empty();
    }
}
