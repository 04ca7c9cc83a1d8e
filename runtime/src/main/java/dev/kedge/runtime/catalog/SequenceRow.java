package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.Optional;

/** How a sequence counts, without what PostgreSQL takes where nothing is said (manual, CREATE SEQUENCE). */
final class SequenceRow {
    private SequenceRow() {}

    static SequenceOptions options(Row row, PgType type) throws SQLException {
        long increment = row.number("increment");
        boolean up = increment > 0;
        long least = up ? 1 : smallest(type);
        long greatest = up ? greatest(type) : -1;
        Optional<Long> min = row.optionalNumber("min");
        Optional<Long> max = row.optionalNumber("max");
        long first = up ? min.orElse(least) : max.orElse(greatest);
        return new SequenceOptions(
                unless(Optional.of(increment), 1),
                unless(min, least),
                unless(max, greatest),
                unless(row.optionalNumber("start"), first),
                unless(row.optionalNumber("cache"), 1),
                row.flag("cycle"));
    }

    private static Optional<Long> unless(Optional<Long> value, long usual) {
        return value.filter(number -> number != usual);
    }

    private static long greatest(PgType type) {
        return type.is("smallint") ? Short.MAX_VALUE : type.is("integer") ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    private static long smallest(PgType type) {
        return type.is("smallint") ? Short.MIN_VALUE : type.is("integer") ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }
}
