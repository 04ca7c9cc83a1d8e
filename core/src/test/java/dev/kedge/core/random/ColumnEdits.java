package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.RenameObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Edits of columns. */
final class ColumnEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("COLUMN", ColumnEdits::addOrDrop),
            new Attribute("COLUMN_NAME", ColumnEdits::rename),
            new Attribute(
                    "COLUMN_TYPE",
                    (draft, chance) -> inColumn(
                            draft,
                            chance,
                            (column, schema) -> column.withType(Values.someType(schema, chance))
                                    .withDefault(Optional.empty()))),
            new Attribute(
                    "COLUMN_NULLABLE",
                    (draft, chance) ->
                            inColumn(draft, chance, (column, schema) -> column.withNullable(!column.nullable()))),
            new Attribute(
                    "COLUMN_DEFAULT",
                    (draft, chance) -> inColumn(
                            draft,
                            chance,
                            (column, schema) -> column.withDefault(someDefault(column.type(), schema, chance)))),
            new Attribute(
                    "COLUMN_IDENTITY",
                    (draft, chance) -> inColumn(draft, chance, (column, schema) -> numbered(column, chance))),
            new Attribute(
                    "COLUMN_COMMENT",
                    (draft, chance) -> inColumn(draft, chance, (column, schema) -> column.withComment(chance.text()))));

    private static final List<String> NAMES = List.of("id", "a", "b", "select", "Mixed", "x\"y", "date");

    private ColumnEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        if (!chance.oneIn(4)) {
            return draft.inTable(chance, table -> add(table, draft.schema(), chance));
        }
        if (draft.schema().tables().isEmpty()) {
            return draft;
        }
        Table table = chance.pick(draft.schema().tables());
        return table.columns().isEmpty()
                ? draft
                : draft.with(new DropColumn(
                                table.name(), chance.pick(table.columns()).name())
                        .applyTo(draft.schema()));
    }

    /** The table with one column more, unless it has one of that name. */
    static Table add(Table table, Schema schema, Chance chance) {
        Column column = Column.of(chance.pick(NAMES), table.nextPosition(), Values.someType(schema, chance));
        Column defaulted =
                column.withDefault(someDefault(column.type(), schema, chance)).withNullable(chance.oneIn(2));
        return table.column(column.name()).isPresent()
                ? table
                : table.withColumns(Chance.plus(table.columns(), defaulted));
    }

    private static Draft rename(Draft draft, Chance chance) {
        if (draft.schema().tables().isEmpty()) {
            return draft;
        }
        Table table = chance.pick(draft.schema().tables());
        String to = chance.pick(NAMES);
        if (table.columns().isEmpty() || table.column(to).isPresent()) {
            return draft;
        }
        String from = chance.pick(table.columns()).name();
        return draft.renamed(
                ObjectKey.column(table.name(), from),
                to,
                ViewEdits.following(
                        new RenameObject(ObjectKey.column(table.name(), from), to).applyTo(draft.schema()),
                        table.name(),
                        from,
                        to));
    }

    static Draft inColumn(Draft draft, Chance chance, BiFunction<Column, Schema, Column> change) {
        return draft.inTable(
                chance,
                table -> table.withColumns(
                        chance.mapOne(table.columns(), column -> change.apply(column, draft.schema()))));
    }

    private static Column numbered(Column column, Chance chance) {
        return column.identity().isPresent() && chance.oneIn(2)
                ? column.withIdentity(Optional.empty())
                : column.withNullable(false)
                        .withType(PgType.of(chance.pick(List.of("bigint", "integer"))))
                        .withDefault(Optional.empty())
                        .withIdentity(Optional.of(chance.pick(List.of(Identity.ALWAYS, Identity.BY_DEFAULT))));
    }

    private static Optional<Expression> someDefault(PgType type, Schema schema, Chance chance) {
        return chance.oneIn(3) ? Optional.empty() : Optional.of(Values.any(type, schema));
    }
}
