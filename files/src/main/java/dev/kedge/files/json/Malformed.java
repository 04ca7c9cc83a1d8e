package dev.kedge.files.json;

/** Thrown in the codecs if a file does not conform to its format; {@link FormatCheck} turns it into a diagnostic. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String fact;
    private final String expected;

    public Malformed(int line, String fact, String expected) {
        super(fact);
        this.line = line;
        this.fact = fact;
        this.expected = expected;
    }

    int line() {
        return line;
    }

    String fact() {
        return fact;
    }

    String expected() {
        return expected;
    }
}
