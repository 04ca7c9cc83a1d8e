package dev.kedge.runtime.script;

import java.time.Duration;

/**
 * The attempts at a phase so far.
 *
 * @param attempts how many, this one included
 * @param waited the time since the first one began
 */
public record Tries(int attempts, Duration waited) {
    public static final Tries FIRST = new Tries(1, Duration.ZERO);

    /** With another transaction's failed attempts. */
    public Tries plus(Tries other) {
        return new Tries(attempts + other.attempts - 1, waited.plus(other.waited));
    }
}
