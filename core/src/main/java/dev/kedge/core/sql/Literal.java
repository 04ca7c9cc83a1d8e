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
     * {@return the text as a string constant} If the text contains a backslash, the constant has the escape form, whose
     * meaning does not depend on {@code standard_conforming_strings}.
     *
     * @param text the text
     */
    public static String quote(String text) {
        String doubled = text.replace("'", "''");
        return text.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /**
     * {@return a block of code as a string constant between dollar signs, with a tag that does not occur in it}
     *
     * @param code the code
     */
    public static String dollarQuote(String code) {
        String quote = "$kedge$";
        for (int i = 1; code.contains(quote); i++) {
            quote = "$kedge" + i + "$";
        }
        return quote + code + quote;
    }

    /**
     * {@return the texts as an array, such as {@code ARRAY['a', 'b']::text[]}}
     *
     * @param texts the texts, in order
     */
    public static String array(Collection<String> texts) {
        return texts.stream().map(Literal::quote).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    /**
     * {@return the text of a plain string constant; absent for any other token, and for a constant with escapes or a
     * prefix}
     *
     * @param token the token
     */
    public static Optional<String> valueOf(Token token) {
        String text = token.text();
        return token.kind() == Token.Kind.STRING && text.startsWith("'") && text.endsWith("'") && text.length() > 1
                ? Optional.of(text.substring(1, text.length() - 1).replace("''", "'"))
                : Optional.empty();
    }
}
