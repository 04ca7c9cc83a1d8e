package dev.kedge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contestants that run in turn, so that other load on the machine affects all of them equally. */
final class Race {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, Contestant contestant, List<Long> nanos) {}

    /** Does something once and returns how long the part that counts took. */
    @FunctionalInterface
    interface Contestant {
        /** The nanoseconds. */
        long run() throws Exception;
    }

    /** What is timed. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    /** Adds a contestant that prepares and times itself. */
    Race with(String name, Contestant contestant) {
        entries.add(new Entry(name, contestant, new ArrayList<>()));
        return this;
    }

    /** Adds a contestant that is timed as a whole. */
    Race timing(String name, Action action) {
        return with(name, () -> nanos(action));
    }

    /** The nanoseconds that an action takes. */
    static long nanos(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return System.nanoTime() - start;
    }

    /** Runs all of them in rounds. Each round begins with the next contestant, and the warm-up rounds do not count. */
    Times run(int warmUps, int rounds) throws Exception {
        List<Entry> order = new ArrayList<>(entries);
        for (int round = -warmUps; round < rounds; round++) {
            for (Entry entry : order) {
                long nanos = entry.contestant.run();
                if (round >= 0) {
                    entry.nanos.add(nanos);
                }
            }
            Collections.rotate(order, -1);
        }
        Map<String, Samples> byName = new LinkedHashMap<>();
        entries.forEach(entry -> byName.put(entry.name, new Samples(entry.nanos)));
        return new Times(byName);
    }
}
