package dev.kedge.core.random;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Edits of keys, checks and foreign keys. */
final class ConstraintEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute(
                    "PRIMARY_KEY",
                    (draft, chance) -> draft.inTable(chance, table -> withOtherPrimaryKey(table, chance))),
            toggling("UNIQUE", Table::uniques, (table, draft, chance) -> newUnique(table, chance)),
            toggling(
                    "CHECK",
                    Table::checks,
                    (table, draft, chance) ->
                            Optional.of(CheckConstraint.of(someName(table, chance), condition(table, chance)))),
            changing(
                    "CHECK_CONDITION",
                    Table::checks,
                    (table, chance) -> check -> CheckConstraint.of(check.name(), condition(table, chance))),
            toggling(
                    "FOREIGN_KEY",
                    Table::foreignKeys,
                    (table, draft, chance) -> newForeignKey(table, draft.schema(), chance)),
            changing(
                    "FOREIGN_KEY_ACTION",
                    Table::foreignKeys,
                    (table, chance) -> key -> key.withActions(someAction(chance), someAction(chance))),
            changing(
                    "CONSTRAINT_NAME",
                    Table::constraints,
                    (table, chance) -> constraint -> constraint.withName(someName(table, chance))),
            changing(
                    "CONSTRAINT_COMMENT",
                    Table::constraints,
                    (table, chance) -> constraint -> constraint.withComment(chance.text())));

    private ConstraintEdits() {}

    /** Makes a constraint for a table, if the table has what it takes. */
    @FunctionalInterface
    interface Maker {
        Optional<Constraint> make(Table table, Draft draft, Chance chance);
    }

    /** Drops one of these constraints or adds another. */
    static <C extends Constraint> Attribute toggling(String name, Function<Table, List<C>> some, Maker maker) {
        return new Attribute(
                name,
                (draft, chance) -> draft.inTable(chance, table -> {
                    List<C> old = some.apply(table);
                    if (!old.isEmpty() && chance.oneIn(3)) {
                        return table.minusConstraint(chance.pick(old).name());
                    }
                    return table.columns().isEmpty()
                            ? table
                            : maker.make(table, draft, chance).map(table::plus).orElse(table);
                }));
    }

    /** Changes one of these constraints. */
    static <C extends Constraint> Attribute changing(
            String name, Function<Table, List<C>> some, BiFunction<Table, Chance, UnaryOperator<C>> change) {
        return new Attribute(
                name,
                (draft, chance) -> draft.inTable(chance, table -> isChangeable(table, some.apply(table)), table -> {
                    C old = chance.pick(some.apply(table));
                    return table.minusConstraint(old.name())
                            .plus(change.apply(table, chance).apply(old));
                }));
    }

    private static boolean isChangeable(Table table, List<?> some) {
        return !some.isEmpty() && !table.columns().isEmpty();
    }

    private static Table withOtherPrimaryKey(Table table, Chance chance) {
        List<Constraint> rest = new ArrayList<>(table.constraints());
        rest.removeIf(PrimaryKey.class::isInstance);
        if (!chance.oneIn(3)) {
            rest.add(PrimaryKey.of(Naming.primaryKey(table.name()), someColumns(table, chance)));
        }
        return table.withConstraints(rest);
    }

    private static Optional<Constraint> newUnique(Table table, Chance chance) {
        List<String> columns = someColumns(table, chance);
        return Optional.of(UniqueConstraint.of(Naming.unique(table.name(), columns), columns));
    }

    static Optional<Constraint> newForeignKey(Table table, Schema schema, Chance chance) {
        Table target = chance.pick(schema.tables());
        List<List<String>> keys = new ArrayList<>();
        target.primaryKey().ifPresent(key -> keys.add(key.columns()));
        target.uniques().forEach(key -> keys.add(key.columns()));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> key = chance.pick(keys);
        List<String> columns = new ArrayList<>(someColumns(table, chance));
        while (columns.size() < key.size()) {
            columns.add(chance.pick(table.columns()).name());
        }
        List<String> own = List.copyOf(columns.subList(0, key.size()));
        return own.stream().distinct().count() < own.size()
                ? Optional.empty()
                : Optional.of(ForeignKey.of(Naming.foreignKey(table.name(), own), own, target.name(), key));
    }

    private static ReferentialAction someAction(Chance chance) {
        return chance.pick(List.of(ReferentialAction.values()));
    }

    static List<String> someColumns(Table table, Chance chance) {
        return chance.few(table.columns().stream().map(Column::name).toList());
    }

    /** A condition that any type of column admits. */
    static Expression condition(Table table, Chance chance) {
        String column = Identifier.quote(chance.pick(table.columns()).name());
        return new Expression(chance.pick(List.of(
                column + " IS NOT NULL",
                "(" + column + " IS NULL) = false",
                "coalesce(" + column + " IS NULL, true)")));
    }

    static String someName(Table table, Chance chance) {
        return chance.oneIn(2) ? table.name().name() + "_part_" + chance.below(3) : "part " + chance.below(6);
    }
}
