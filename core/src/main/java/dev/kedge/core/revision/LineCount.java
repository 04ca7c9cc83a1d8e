package dev.kedge.core.revision;

/** Converts increasing offsets in a text to line numbers, in one pass over the text. */
final class LineCount {
    private final String text;
    private int offset;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** The line of an offset, from 1. Offsets must not decrease from call to call. */
    int at(int wanted) {
        for (; offset < wanted; offset++) {
            line += text.charAt(offset) == '\n' ? 1 : 0;
        }
        return line;
    }
}
