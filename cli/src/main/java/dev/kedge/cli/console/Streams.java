package dev.kedge.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The output streams of the process, in the encoding of the terminal. */
public final class Streams {
    private Streams() {}

    public static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    public static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), encoding()), true);
    }

    /**
     * Without a locale, Java assumes that the terminal supports ASCII only, while nearly every terminal supports UTF-8.
     */
    private static Charset encoding() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
