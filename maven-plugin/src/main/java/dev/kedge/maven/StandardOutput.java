package dev.kedge.maven;

import java.io.Writer;

/** Standard output as Maven has set it up, whose encoding only it knows. */
final class StandardOutput extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) {
        System.out.print(new String(buffer, offset, length));
    }

    @Override
    public void flush() {
        System.out.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
