package dev.kedge.runtime.run;

import java.time.Duration;

/**
 * How many pages of a table the next batch takes, so that a batch takes about 150 ms: rows stay locked for that long, and
 * a round trip and a commit are little beside it.
 */
final class BatchSize {
    private static final double TARGET_NANOS = Duration.ofMillis(150).toNanos();
    private static final long MOST = 1 << 20;

    private long pages = 32;

    long pages() {
        return pages;
    }

    /** Adapts to the time of the last batch, by at most twice or half. */
    void took(long nanos) {
        double factor = Math.max(0.5, Math.min(2, TARGET_NANOS / Math.max(1, nanos)));
        pages = Math.max(1, Math.min(MOST, (long) (pages * factor)));
    }
}
