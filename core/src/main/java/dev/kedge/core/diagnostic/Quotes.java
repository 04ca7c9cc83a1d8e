package dev.kedge.core.diagnostic;

import java.util.regex.Pattern;

/** How a shell's reader sees a value: quoted where a template does so, and wherever the shell would take it apart. */
enum Quotes {
    NONE(""),
    SINGLE("'"),
    DOUBLE("\"");

    private static final Pattern TAKEN_APART = Pattern.compile("[\\s'\"$`\\\\!&|;<>()*?#~\\[\\]{}]");
    private static final Pattern READ_IN_QUOTES = Pattern.compile("[\"$`\\\\!]");

    private final String mark;

    Quotes(String mark) {
        this.mark = mark;
    }

    /** The value as POSIX shells take it (XCU 2.2). */
    String around(String value) {
        boolean literal = READ_IN_QUOTES.matcher(value).find();
        if (this == SINGLE || literal) {
            return "'" + value.replace("'", "'\\''") + "'";
        }
        String quote = TAKEN_APART.matcher(value).find() ? "\"" : mark;
        return quote + value + quote;
    }
}
