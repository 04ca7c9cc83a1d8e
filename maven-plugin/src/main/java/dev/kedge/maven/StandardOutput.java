package dev.kedge.maven;

import java.io.Writer;

/** The standard output as Maven has set it up. Only Maven knows its encoding. */
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
