package dev.kedge.core.sql;

/** String constants as SQL text. */
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
}
