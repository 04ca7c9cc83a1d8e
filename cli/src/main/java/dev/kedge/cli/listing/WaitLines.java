package dev.kedge.cli.listing;

import dev.kedge.cli.console.Times;
import dev.kedge.runtime.Blocker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The lines about the sessions that a phase waits for: one line for each session, and now and then a line that the wait
 * continues. Two threads use it: the one that runs and the one that watches.
 */
final class WaitLines {
    private static final Duration FIRST_AGAIN = Duration.ofSeconds(30);
    /** A wait is reported about once a second while it lasts. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final LongSupplier nanos;
    private Set<String> told = new HashSet<>();
    private Duration tellAgainAt = FIRST_AGAIN;
    private String now = "";
    private long at;

    WaitLines(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Another phase begins. */
    synchronized void begin() {
        told = new HashSet<>();
        tellAgainAt = FIRST_AGAIN;
        now = "";
    }

    /** The sentences to print about a wait. */
    synchronized List<String> of(List<Blocker> blockers, Duration waited) {
        at = nanos.getAsLong();
        now = "waits for " + shortly(blockers) + ", ";
        List<String> lines = new ArrayList<>();
        for (Blocker blocker : blockers) {
            if (told.add(blocker.pid() + " " + blocker.application())) {
                lines.add("waits for " + blocker.describe());
            }
        }
        if (lines.isEmpty() && waited.compareTo(tellAgainAt) >= 0) {
            tellAgainAt = waited.multipliedBy(2);
            lines.add("still waits for " + shortly(blockers) + ", " + Times.of(waited) + " so far");
        }
        return lines;
    }

    private static String shortly(List<Blocker> blockers) {
        Blocker first = blockers.get(0);
        String name = first.pid() == 0 ? "a prepared transaction" : "pid " + first.pid();
        return blockers.size() == 1 ? name : name + " and " + (blockers.size() - 1) + " more";
    }

    /** The text of the status line about the wait; absent when the wait is over. */
    synchronized Optional<String> now() {
        boolean fresh = !now.isEmpty() && nanos.getAsLong() - at < FRESH.toNanos();
        return fresh ? Optional.of(now) : Optional.empty();
    }
}
