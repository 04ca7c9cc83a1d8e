package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.runtime.KedgeException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses of random length, so that clients that wait for the same thing do not all return at once. */
public final class Pause {
    private Pause() {}

    /**
     * A random length between half of the limit and the limit, which begins with {@code first} and doubles with every
     * attempt up to {@code last}.
     */
    public static Duration of(int attempt, Duration first, Duration last) {
        long longest = Math.min(last.toMillis(), first.toMillis() << Math.min(attempt, 20));
        return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }

    /** Waits; throws if the thread is interrupted. */
    public static void take(Duration pause, String what) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw KedgeException.of(DatabaseCode.RUN_CANCELLED, what).causedBy(e);
        }
    }
}
