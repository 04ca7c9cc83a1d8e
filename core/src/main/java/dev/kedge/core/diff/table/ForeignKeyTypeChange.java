package dev.kedge.core.diff.table;

import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.Optional;

/**
 * Whether a foreign key's columns change their types at a cost. Both ends change one after the other, and PostgreSQL would
 * check all rows each time, while nobody reads or writes either table; so the key goes before that and comes back after it.
 */
final class ForeignKeyTypeChange {
    private ForeignKeyTypeChange() {}

    static boolean anyOf(ForeignKey key, Table before, Table after, Schema schema, Schema desired) {
        Optional<Table> target = schema.table(key.target());
        Optional<Table> targetAfter = desired.table(key.target());
        return key.columns().stream().anyMatch(column -> isConverted(column, before, after))
                || target.isPresent()
                        && targetAfter.isPresent()
                        && key.targetColumns().stream()
                                .anyMatch(column -> isConverted(column, target.get(), targetAfter.get()));
    }

    private static boolean isConverted(String column, Table before, Table after) {
        return before.column(column)
                .filter(old -> after.column(column)
                        .filter(now -> !now.type().equals(old.type())
                                && TypeChange.between(old.type(), now.type(), Optional.empty())
                                        .rewrites())
                        .isPresent())
                .isPresent();
    }
}
