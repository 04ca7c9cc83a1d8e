package dev.kedge.runtime.script;

import java.time.Duration;

/**
 * The attempts at a phase so far.
 *
 * @param attempts how many, this one included
 * @param waited the time since the first one began
 */
public record Attempts(int attempts, Duration waited) {
    public static final Attempts FIRST = new Attempts(1, Duration.ZERO);

    /** With another transaction's failed attempts. */
    public Attempts plus(Attempts other) {
        return new Attempts(attempts + other.attempts - 1, waited.plus(other.waited));
    }
}
