package dev.kedge.core.revision;

/** Counts the lines of a text up to offsets that only grow, so that a text is gone over once. */
final class LineCount {
    private final String text;
    private int offset;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** The line of an offset, from 1; no smaller one may be asked for afterwards. */
    int at(int wanted) {
        for (; offset < wanted; offset++) {
            line += text.charAt(offset) == '\n' ? 1 : 0;
        }
        return line;
    }
}
