package dev.kedge.core.diff.table;

import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines whether a foreign key is dropped before types of columns change, and added again afterwards.
 *
 * <p>A change of its own columns is costly: both ends change one after the other, and PostgreSQL would check all rows
 * each time while it blocks reads and writes of both tables. A change of a column that the key of its target includes
 * ({@code PRIMARY KEY (id) INCLUDE (name)}) is refused: PostgreSQL makes that key again, and restores only foreign keys
 * that have the column.
 */
final class ForeignKeyTypeChange {
    private ForeignKeyTypeChange() {}

    static boolean anyOf(ForeignKey key, Table before, Table after, Schema schema, Schema desired) {
        Optional<Table> target = schema.relation(key.target());
        Optional<Table> targetAfter = desired.relation(key.target());
        return key.columns().stream().anyMatch(column -> isConverted(column, before, after))
                || target.isPresent()
                        && targetAfter.isPresent()
                        && (key.targetColumns().stream()
                                        .anyMatch(column -> isConverted(column, target.get(), targetAfter.get()))
                                || included(key, target.get())
                                        .anyMatch(column -> isAltered(column, target.get(), targetAfter.get())));
    }

    /** The columns that the keys of the target include. Which of several keys PostgreSQL uses is not documented. */
    private static Stream<String> included(ForeignKey key, Table target) {
        Set<String> columns = Set.copyOf(key.targetColumns());
        return Stream.of(
                        target.primaryKey().stream()
                                .filter(it -> Set.copyOf(it.columns()).equals(columns))
                                .map(PrimaryKey::include),
                        target.uniques().stream()
                                .filter(it -> Set.copyOf(it.columns()).equals(columns))
                                .map(UniqueConstraint::include),
                        target.indexes().stream()
                                .filter(it -> it.isKey()
                                        && Set.copyOf(it.columnNames()).equals(columns))
                                .map(Index::include))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static boolean isAltered(String column, Table before, Table after) {
        return before.column(column)
                .filter(old -> after.column(column)
                        .filter(now -> !now.type().equals(old.type())
                                || !now.collation().equals(old.collation()))
                        .isPresent())
                .isPresent();
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
