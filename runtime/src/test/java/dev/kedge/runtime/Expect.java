package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.kedge.core.diagnostic.Code;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What tests wait for and expect of failures. */
final class Expect {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private Expect() {}

    /** The exception that a run ends with, of this code. */
    static KedgeException failure(Code code, Runnable run) {
        KedgeException failure = catchThrowableOfType(KedgeException.class, run::run);
        assertThat(failure).isNotNull();
        assertThat(failure.code()).as(failure.getMessage()).isEqualTo(code);
        return failure;
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
