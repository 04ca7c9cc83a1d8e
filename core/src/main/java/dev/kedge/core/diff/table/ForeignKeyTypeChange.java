package dev.kedge.core.diff.table;

import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.Optional;

/**
 * Determines whether a change of the types of a foreign key's columns is costly. Both ends change one after the other,
 * and PostgreSQL would check all rows each time while it blocks reads and writes of both tables. So the key is dropped
 * before the change and added again after it.
 */
final class ForeignKeyTypeChange {
    private ForeignKeyTypeChange() {}

    static boolean anyOf(ForeignKey key, Table before, Table after, Schema schema, Schema desired) {
        Optional<Table> target = schema.relation(key.target());
        Optional<Table> targetAfter = desired.relation(key.target());
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
