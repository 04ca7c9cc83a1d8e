package dev.kedge.runtime;

import java.time.Duration;

/**
 * The attempts at a phase so far.
 *
 * @param attempts how many, this one included
 * @param waited the time since the first one began
 */
record Tries(int attempts, Duration waited) {
    static final Tries FIRST = new Tries(1, Duration.ZERO);

    /** With another transaction's failed attempts. */
    Tries plus(Tries other) {
        return new Tries(attempts + other.attempts - 1, waited.plus(other.waited));
    }
}
