package dev.kedge.benchmarks;

import java.util.Map;
import java.util.Optional;

/**
 * What the contestants of a race took.
 *
 * @param byName the times of each, in the order in which they were entered
 */
record Times(Map<String, Samples> byName) {

    /** How many times as long as the other a contestant takes, by the medians. */
    double ratio(String contestant, String other) {
        return (double) of(contestant).median() / of(other).median();
    }

    private Samples of(String contestant) {
        return Optional.ofNullable(byName.get(contestant)).orElseThrow();
    }
}
