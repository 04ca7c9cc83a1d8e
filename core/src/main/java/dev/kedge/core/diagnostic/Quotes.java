package dev.kedge.core.diagnostic;

import java.util.regex.Pattern;

/**
 * The quotes around a value on a command line: those of the template, or others if the shell would split or expand the
 * value.
 */
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

    /** The value in quotes, as POSIX shells read it (XCU 2.2). */
    String around(String value) {
        boolean literal = READ_IN_QUOTES.matcher(value).find();
        if (this == SINGLE || literal) {
            return "'" + value.replace("'", "'\\''") + "'";
        }
        String quote = TAKEN_APART.matcher(value).find() ? "\"" : mark;
        return quote + value + quote;
    }
}
