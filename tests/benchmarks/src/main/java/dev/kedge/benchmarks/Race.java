package dev.kedge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contestants that run in turn, so that whatever else the machine does hits all of them alike. */
final class Race {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, Contestant contestant, List<Long> nanos) {}

    /** Does something once and tells how long the part that counts took. */
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

    /** Adds a contestant of which everything counts. */
    Race timing(String name, Action action) {
        return with(name, () -> nanos(action));
    }

    /** The nanoseconds that an action takes. */
    static long nanos(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return System.nanoTime() - start;
    }

    /** Runs all of them in rounds, each round begun by the next of them; those of the warm-up do not count. */
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
