package dev.kedge.core.random;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;

/** Edits of what keys, checks and foreign keys have beside their columns, and of exclusion constraints. */
final class KeyEdits {
    static final List<Attribute> ALL = List.of(
            ConstraintEdits.changing(
                    "KEY_INCLUDE",
                    KeyEdits::keys,
                    (table, chance) -> key -> withInclude(key, someInclude(table, chance))),
            ConstraintEdits.changing(
                    "DEFERRAL",
                    KeyEdits::deferrable,
                    (table, chance) -> constraint -> withDeferral(constraint, someDeferral(chance))),
            ConstraintEdits.changing(
                    "NULLS_NOT_DISTINCT",
                    Table::uniques,
                    (table, chance) -> unique -> new UniqueConstraint(
                            unique.name(),
                            unique.columns(),
                            unique.include(),
                            !unique.nullsNotDistinct(),
                            unique.deferral())),
            ConstraintEdits.changing(
                    "CHECK_FORM",
                    Table::checks,
                    (table, chance) -> check ->
                            new CheckConstraint(check.name(), check.condition(), chance.oneIn(2), chance.oneIn(2))),
            new Attribute(
                    "FOREIGN_KEY_FORM",
                    (draft, chance) -> draft.inTable(
                            chance,
                            table -> !table.columns().isEmpty(),
                            table -> withOtherForeignKey(table, draft, chance))),
            ConstraintEdits.changing(
                    "ON_DELETE_COLUMNS",
                    Table::foreignKeys,
                    (table, chance) -> key -> new ForeignKey(
                            key.name(),
                            key.columns(),
                            key.target(),
                            key.targetColumns(),
                            key.match(),
                            chance.pick(List.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT)),
                            chance.few(key.columns()),
                            key.onUpdate(),
                            key.deferral(),
                            key.notValid())),
            ConstraintEdits.toggling("EXCLUSION", Table::exclusions, (table, draft, chance) -> {
                List<String> columns = ConstraintEdits.someColumns(table, chance);
                return Optional.of(exclusion(ConstraintEdits.someName(table, chance), table, columns, chance));
            }),
            ConstraintEdits.changing(
                    "EXCLUSION_FORM",
                    Table::exclusions,
                    (table, chance) -> exclusion ->
                            exclusion(exclusion.name(), table, ConstraintEdits.someColumns(table, chance), chance)),
            new Attribute(
                    "INDEX_TO_CONSTRAINT",
                    (draft, chance) -> draft.inTable(
                            chance,
                            table -> table.indexes().stream().anyMatch(Index::isKey),
                            table -> promoted(table, chance))),
            new Attribute(
                    "CONSTRAINT_TO_INDEX",
                    (draft, chance) ->
                            draft.inTable(chance, table -> !keys(table).isEmpty(), table -> demoted(table, chance))));

    private KeyEdits() {}

    private static Table withOtherForeignKey(Table table, Draft draft, Chance chance) {
        Optional<ForeignKey> some = table.foreignKeys().isEmpty()
                ? ConstraintEdits.newForeignKey(table, draft.schema(), chance).map(ForeignKey.class::cast)
                : Optional.of(chance.pick(table.foreignKeys()));
        return some.map(key -> table.minusConstraint(key.name()).plus(withForm(key, chance)))
                .orElse(table);
    }

    private static ForeignKey withForm(ForeignKey key, Chance chance) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.target(),
                key.targetColumns(),
                chance.pick(List.of(Match.values())),
                key.onDelete(),
                key.onDeleteColumns(),
                key.onUpdate(),
                key.deferral(),
                chance.oneIn(2));
    }

    private static List<Constraint> keys(Table table) {
        return table.constraints().stream()
                .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
                .toList();
    }

    private static List<Constraint> deferrable(Table table) {
        return table.constraints().stream()
                .filter(c -> !(c instanceof CheckConstraint))
                .toList();
    }

    static List<String> someInclude(Table table, Chance chance) {
        return chance.oneIn(3) ? List.of() : ConstraintEdits.someColumns(table, chance);
    }

    private static Constraint withInclude(Constraint key, List<String> include) {
        return key instanceof PrimaryKey primary
                ? new PrimaryKey(primary.name(), primary.columns(), include, primary.deferral())
                : unique((UniqueConstraint) key, include, ((UniqueConstraint) key).deferral());
    }

    private static UniqueConstraint unique(UniqueConstraint old, List<String> include, Deferral deferral) {
        return new UniqueConstraint(old.name(), old.columns(), include, old.nullsNotDistinct(), deferral);
    }

    private static Deferral someDeferral(Chance chance) {
        return chance.pick(List.of(Deferral.values()));
    }

    private static Constraint withDeferral(Constraint constraint, Deferral deferral) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), key.columns(), key.include(), deferral);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique, unique.include(), deferral);
        }
        if (constraint instanceof ForeignKey key) {
            return key.withDeferral(deferral);
        }
        Exclusion old = (Exclusion) constraint;
        return new Exclusion(old.name(), old.method(), old.elements(), old.include(), old.where(), deferral);
    }

    /** One that takes any type of column: btree knows an equality of each. */
    private static Exclusion exclusion(String name, Table table, List<String> columns, Chance chance) {
        List<Exclusion.Element> elements = columns.stream()
                .map(column -> new Exclusion.Element(
                        chance.oneIn(3)
                                ? IndexKey.of(new Expression(
                                        IndexKey.column(column).on().text() + " IS NULL"))
                                : IndexKey.column(column),
                        "="))
                .toList();
        Optional<Expression> where =
                chance.oneIn(2) ? Optional.empty() : Optional.of(ConstraintEdits.condition(table, chance));
        return new Exclusion(name, "btree", elements, someInclude(table, chance), where, someDeferral(chance));
    }

    private static Table promoted(Table table, Chance chance) {
        List<Index> unique = table.indexes().stream().filter(Index::isKey).toList();
        Index index = chance.pick(unique);
        List<Index> rest =
                table.indexes().stream().filter(other -> !other.equals(index)).toList();
        String name = chance.oneIn(2) ? index.name() : ConstraintEdits.someName(table, chance);
        Constraint key = table.primaryKey().isEmpty() && chance.oneIn(2)
                ? new PrimaryKey(name, index.columnNames(), index.include(), Deferral.NOT_DEFERRABLE)
                : new UniqueConstraint(
                        name, index.columnNames(), index.include(), index.nullsNotDistinct(), Deferral.NOT_DEFERRABLE);
        return table.withIndexes(rest).plus(key);
    }

    private static Table demoted(Table table, Chance chance) {
        Constraint key = chance.pick(keys(table));
        Index index = new Index(
                chance.oneIn(2) ? key.name() : ConstraintEdits.someName(table, chance),
                "btree",
                true,
                key.columns().stream().map(IndexKey::column).toList(),
                key instanceof PrimaryKey primary ? primary.include() : ((UniqueConstraint) key).include(),
                key instanceof UniqueConstraint unique && unique.nullsNotDistinct(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return table.minusConstraint(key.name()).withIndexes(Chance.plus(table.indexes(), index));
    }

    /** Whether it is a text that a collation or an operator class of texts may stand at. */
    static boolean isText(Column column) {
        return column.type().is("text") || column.type().is("varchar");
    }
}
