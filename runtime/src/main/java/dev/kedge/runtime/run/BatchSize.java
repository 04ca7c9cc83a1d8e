package dev.kedge.runtime.run;

import java.time.Duration;

/**
 * The number of pages in the next batch, chosen so that a batch takes about 150 ms. Rows stay locked for that long, and
 * the time for a round trip and a commit is small in comparison.
 */
final class BatchSize {
    private static final double TARGET_NANOS = Duration.ofMillis(150).toNanos();
    private static final long MOST = 1 << 20;

    private long pages = 32;

    long pages() {
        return pages;
    }

    /** Adapts to the time that the last batch took, at most by a factor of two. */
    void took(long nanos) {
        double factor = Math.max(0.5, Math.min(2, TARGET_NANOS / Math.max(1, nanos)));
        pages = Math.max(1, Math.min(MOST, (long) (pages * factor)));
    }
}
