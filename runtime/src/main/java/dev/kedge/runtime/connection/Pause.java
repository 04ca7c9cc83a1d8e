package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.runtime.KedgeException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits of random length, so that those who wait for one thing do not all come back at once. */
public final class Pause {
    private Pause() {}

    /** Half of the first length to all of it, doubled with every attempt up to the last. */
    public static Duration of(int attempt, Duration first, Duration last) {
        long longest = Math.min(last.toMillis(), first.toMillis() << Math.min(attempt, 20));
        return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }

    /** Waits; an interrupted thread gives up. */
    public static void take(Duration pause, String what) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw KedgeException.of(DatabaseCode.RUN_CANCELLED, what).causedBy(e);
        }
    }
}
