package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * How a sequence counts (manual, CREATE SEQUENCE). An absent option has PostgreSQL's default.
 *
 * @param increment the difference between two numbers; negative for a descending sequence
 * @param min the least number
 * @param max the greatest number
 * @param start the first number
 * @param cache how many numbers a session allocates at once
 * @param cycle whether it starts over when it reaches its limit
 */
@Experimental
public record SequenceOptions(
        Optional<Long> increment,
        Optional<Long> min,
        Optional<Long> max,
        Optional<Long> start,
        Optional<Long> cache,
        boolean cycle) {

    /** All options have PostgreSQL's defaults. */
    public static final SequenceOptions NONE = new SequenceOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * Removes the options that are PostgreSQL's defaults for a sequence of this type.
     *
     * @param type the type of the sequence
     * @return these options without those that are PostgreSQL's defaults
     */
    public SequenceOptions canonical(PgType type) {
        return new SequenceOptions(
                increment.filter(value -> value != 1),
                min.filter(value -> value != defaultMin(type)),
                max.filter(value -> value != defaultMax(type)),
                start.filter(value -> value != (isDescending() ? maxOf(type) : minOf(type))),
                cache.filter(value -> value != 1),
                cycle);
    }

    /** {@return whether the sequence is descending} */
    public boolean isDescending() {
        return incrementOf() < 0;
    }

    /** {@return the difference between two numbers; 1 by default} */
    public long incrementOf() {
        return increment.orElse(1L);
    }

    /**
     * {@return the least number of a sequence of this type}
     *
     * @param type the type of the sequence
     */
    public long minOf(PgType type) {
        return min.orElseGet(() -> defaultMin(type));
    }

    /**
     * {@return the greatest number of a sequence of this type}
     *
     * @param type the type of the sequence
     */
    public long maxOf(PgType type) {
        return max.orElseGet(() -> defaultMax(type));
    }

    /**
     * {@return the first number of a sequence of this type}
     *
     * @param type the type of the sequence
     */
    public long startOf(PgType type) {
        return start.orElseGet(() -> isDescending() ? maxOf(type) : minOf(type));
    }

    private long defaultMin(PgType type) {
        return isDescending() ? least(type) : 1;
    }

    private long defaultMax(PgType type) {
        return isDescending() ? -1 : greatest(type);
    }

    /**
     * {@return the least value of an integer type}
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     */
    public static long least(PgType type) {
        return -greatest(type) - 1;
    }

    /**
     * {@return the greatest value of an integer type}
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     */
    public static long greatest(PgType type) {
        return type.is("smallint") ? Short.MAX_VALUE : type.is("integer") ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }
}
