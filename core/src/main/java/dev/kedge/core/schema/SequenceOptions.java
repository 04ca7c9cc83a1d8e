package dev.kedge.core.schema;

import java.util.Optional;

/**
 * How a sequence counts (manual, CREATE SEQUENCE). What is absent is left to PostgreSQL.
 *
 * @param increment what is added for each number
 * @param min the least number
 * @param max the greatest number
 * @param start the first number
 * @param cache how many numbers a session takes at once
 * @param cycle whether it begins anew at its end
 */
public record SequenceOptions(
        Optional<Long> increment,
        Optional<Long> min,
        Optional<Long> max,
        Optional<Long> start,
        Optional<Long> cache,
        boolean cycle) {

    /** Everything left to PostgreSQL. */
    public static final SequenceOptions NONE = new SequenceOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
