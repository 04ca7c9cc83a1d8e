package dev.kedge.core.random;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;

/** Edits of indexes. */
final class IndexEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("INDEX", (draft, chance) -> draft.inTable(chance, table -> addOrDrop(table, chance))),
            changing("INDEX_UNIQUE", (index, table, chance) -> with(index, index.method(), !index.unique())),
            changing(
                    "INDEX_METHOD",
                    (index, table, chance) -> with(index, chance.pick(List.of("btree", "gin", "hash")), false)),
            changing(
                    "INDEX_COLUMNS",
                    (index, table, chance) -> Index.of(
                            index.name(),
                            index.method(),
                            index.unique(),
                            ConstraintEdits.someColumns(table, chance),
                            index.where())),
            changing("INDEX_CONDITION", (index, table, chance) -> index.withWhere(someCondition(table, chance))),
            changing("INDEX_NAME", (index, table, chance) -> index.withName(ConstraintEdits.someName(table, chance))));

    private IndexEdits() {}

    /** Changes one index of a table. */
    @FunctionalInterface
    interface Change {
        Index apply(Index index, Table table, Chance chance);
    }

    static Attribute changing(String name, Change change) {
        return new Attribute(
                name,
                (draft, chance) -> draft.inTable(
                        chance,
                        table -> !table.columns().isEmpty() && !table.indexes().isEmpty(),
                        table -> table.withIndexes(
                                chance.mapOne(table.indexes(), index -> change.apply(index, table, chance)))));
    }

    private static Table addOrDrop(Table table, Chance chance) {
        if (chance.oneIn(2) && !table.indexes().isEmpty() || table.columns().isEmpty()) {
            return table.withIndexes(chance.without(table.indexes()));
        }
        List<String> columns = ConstraintEdits.someColumns(table, chance);
        String name = Naming.index(table.name(), columns);
        Index index = Index.of(name, "btree", chance.oneIn(3), columns, someCondition(table, chance));
        return table.withIndexes(Chance.plus(table.indexes(), index));
    }

    private static Index with(Index index, String method, boolean unique) {
        return new Index(
                index.name(),
                method,
                unique,
                index.columns(),
                index.include(),
                index.nullsNotDistinct(),
                index.where(),
                index.parameters(),
                index.tablespace(),
                Optional.empty());
    }

    private static Optional<Expression> someCondition(Table table, Chance chance) {
        return chance.oneIn(2) && !table.columns().isEmpty()
                ? Optional.of(ConstraintEdits.condition(table, chance))
                : Optional.empty();
    }
}
