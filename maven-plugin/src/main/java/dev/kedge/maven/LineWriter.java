package dev.kedge.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written line by line, each as soon as it is whole. */
final class LineWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder rest = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        rest.append(buffer, offset, length);
        for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
            String line = rest.substring(0, end);
            rest.delete(0, end + 1);
            lines.accept(line.endsWith("\r") ? line.substring(0, end - 1) : line);
        }
    }

    @Override
    public void flush() {
        // half a line waits for its other half
    }

    @Override
    public void close() {
        if (!rest.isEmpty()) {
            lines.accept(rest.toString());
            rest.setLength(0);
        }
    }
}
