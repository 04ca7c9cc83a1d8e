package dev.kedge.runtime.script;

import java.time.Duration;

/**
 * The attempts at a phase so far.
 *
 * @param attempts the number of attempts, including the current one
 * @param waited the time since the first attempt began
 */
public record Attempts(int attempts, Duration waited) {
    public static final Attempts FIRST = new Attempts(1, Duration.ZERO);

    /** Adds the failed attempts of another transaction. */
    public Attempts plus(Attempts other) {
        return new Attempts(attempts + other.attempts - 1, waited.plus(other.waited));
    }
}
