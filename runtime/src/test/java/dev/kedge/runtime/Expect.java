package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.kedge.core.diagnostic.Code;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What tests wait for and expect of failures. */
final class Expect {
    /** What every password of a test contains; {@code .ci/secrets} looks for it once more. */
    static final String SECRET = "s3cret";

    private static final Path FILE =
            Path.of("target", "printed", "exceptions.txt").toAbsolutePath();
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private Expect() {}

    /** The exception that a run ends with, of this code. */
    static KedgeException failure(Code code, Runnable run) {
        KedgeException failure = catchThrowableOfType(KedgeException.class, run::run);
        assertThat(failure).isNotNull();
        record(failure);
        assertThat(failure.code()).as(failure.getMessage()).isEqualTo(code);
        return failure;
    }

    /** Keeps all that a log would show of it below {@code target/printed}; no password of a test may be there. */
    private static synchronized void record(KedgeException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        assertThat(trace.toString()).doesNotContain(SECRET);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Polls until the condition holds. */
    static void eventually(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never: " + what);
            }
            Thread.onSpinWait();
        }
    }
}
