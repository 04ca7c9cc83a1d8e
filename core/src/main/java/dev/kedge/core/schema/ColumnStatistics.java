package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What ANALYZE collects of a column, and what it assumes (manual, ALTER TABLE, SET STATISTICS and SET of a column). A
 * partition does not inherit it.
 *
 * @param target the statistics target, 0 to 10000; absent for {@code default_statistics_target}
 * @param options {@code n_distinct} and {@code n_distinct_inherited}, sorted by name; empty for none
 */
@Experimental
public record ColumnStatistics(Optional<Integer> target, List<StorageParameter> options) {
    /** The statistics target of the server, and no options. */
    public static final ColumnStatistics NONE = new ColumnStatistics(Optional.empty(), List.of());

    /**
     * Sorts and copies the list. A negative target is that of the server.
     *
     * @param target the statistics target, 0 to 10000; absent for {@code default_statistics_target}
     * @param options {@code n_distinct} and {@code n_distinct_inherited}, sorted by name; empty for none
     */
    public ColumnStatistics {
        target = target.filter(number -> number >= 0);
        options = options.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }
}
