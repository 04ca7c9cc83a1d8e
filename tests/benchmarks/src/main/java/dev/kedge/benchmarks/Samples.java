package dev.kedge.benchmarks;

import java.util.List;

/**
 * The times of one contestant.
 *
 * @param nanos nanoseconds, sorted
 */
record Samples(List<Long> nanos) {
    Samples {
        nanos = nanos.stream().sorted().toList();
    }

    long median() {
        int middle = nanos.size() / 2;
        return nanos.size() % 2 == 1 ? nanos.get(middle) : (nanos.get(middle - 1) + nanos.get(middle)) / 2;
    }

    long min() {
        return nanos.get(0);
    }

    long max() {
        return nanos.get(nanos.size() - 1);
    }
}
