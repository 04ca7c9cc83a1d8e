package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * How a column of a partition differs from the same column of the table or partition above it.
 *
 * @param name the name of the column
 * @param notNull whether it is NOT NULL although the column above it may be null
 * @param defaultValue its own default, {@code NULL} for none; absent if it has the default of the column above it
 * @param comment its comment, which partitions do not inherit; absent for none
 * @param statistics what ANALYZE collects of it, which partitions do not inherit
 */
@Experimental
public record PartitionColumn(
        String name,
        boolean notNull,
        Optional<Expression> defaultValue,
        Optional<String> comment,
        ColumnStatistics statistics) {
    /** The default of a column that has none. The server keeps no default that is a plain null. */
    private static final Expression NONE = new Expression("NULL");

    /**
     * {@return the difference between a column of a partition and the column above it}
     *
     * @param column the column of the partition
     * @param above the column of the table or partition above it
     */
    static PartitionColumn between(Column column, Column above) {
        boolean sameDefault = column.defaultValue().equals(above.defaultValue());
        return new PartitionColumn(
                column.name(),
                !column.nullable() && above.nullable(),
                sameDefault
                        ? Optional.empty()
                        : Optional.of(column.defaultValue().orElse(NONE)),
                column.comment(),
                column.statistics());
    }

    /** Whether there is no difference. */
    boolean isNone() {
        return !notNull && defaultValue.isEmpty() && comment.isEmpty() && statistics.equals(ColumnStatistics.NONE);
    }

    /** The column of the partition; {@code inherited} is what it has from the column above it. */
    Column of(Column inherited) {
        Column own = defaultValue.isEmpty()
                ? inherited
                : inherited.withDefault(defaultValue.filter(value -> !value.equals(NONE)));
        return own.withNullable(inherited.nullable() && !notNull)
                .withComment(comment)
                .withStatistics(statistics);
    }

    /** The column after a rename; {@code root} is the old name of the table that the columns come from. */
    PartitionColumn renamed(Renaming renaming, QualifiedName root) {
        return new PartitionColumn(
                renaming.column(root, name),
                notNull,
                defaultValue.map(value -> renaming.expression(root, value)),
                comment,
                statistics);
    }
}
