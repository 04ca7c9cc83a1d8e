package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Runs commands for tests and records all that they print below {@code target/printed}. No test's password may be there: each
 * contains {@link #SECRET}, which is looked for after every command, and once more by {@code .ci/secrets} in all modules.
 */
final class Recorded {
    /** What every password of a test contains. */
    static final String SECRET = "s3cret";

    private static final Path FILE =
            Path.of("target", "printed", "commands.txt").toAbsolutePath();

    private Recorded() {}

    /** Runs a command; its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        int status = Main.run(new PrintWriter(printed, true), new PrintWriter(complained, true), arguments);
        out.print(printed);
        out.flush();
        err.print(complained);
        err.flush();
        record(printed.toString() + complained);
        return status;
    }

    private static synchronized void record(String text) {
        assertThat(text).doesNotContain(SECRET);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
