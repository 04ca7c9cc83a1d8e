package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
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
@Experimental
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

    /** The same options without those that PostgreSQL would choose itself for a sequence of this type. */
    public SequenceOptions canonical(PgType type) {
        return new SequenceOptions(
                increment.filter(value -> value != 1),
                min.filter(value -> value != defaultMin(type)),
                max.filter(value -> value != defaultMax(type)),
                start.filter(value -> value != (isDescending() ? maxOf(type) : minOf(type))),
                cache.filter(value -> value != 1),
                cycle);
    }

    /** Whether the numbers fall. */
    public boolean isDescending() {
        return incrementOf() < 0;
    }

    /** What is added for each number. */
    public long incrementOf() {
        return increment.orElse(1L);
    }

    /** The least number of a sequence of this type. */
    public long minOf(PgType type) {
        return min.orElseGet(() -> defaultMin(type));
    }

    /** The greatest number of a sequence of this type. */
    public long maxOf(PgType type) {
        return max.orElseGet(() -> defaultMax(type));
    }

    /** The first number of a sequence of this type. */
    public long startOf(PgType type) {
        return start.orElseGet(() -> isDescending() ? maxOf(type) : minOf(type));
    }

    private long defaultMin(PgType type) {
        return isDescending() ? least(type) : 1;
    }

    private long defaultMax(PgType type) {
        return isDescending() ? -1 : greatest(type);
    }

    /** The least number of a type of whole numbers. */
    public static long least(PgType type) {
        return -greatest(type) - 1;
    }

    /** The greatest number of a type of whole numbers. */
    public static long greatest(PgType type) {
        return type.is("smallint") ? Short.MAX_VALUE : type.is("integer") ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }
}
