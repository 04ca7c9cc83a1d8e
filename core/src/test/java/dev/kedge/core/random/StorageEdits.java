package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Edits of how columns are computed, sorted and kept, and of how tables are. */
final class StorageEdits {
    private static final List<String> COLLATIONS = List.of("C", "POSIX");

    static final List<Attribute> ALL = List.of(
            inColumn("COLUMN_GENERATED", StorageEdits::generated),
            inColumn(
                    "COLUMN_COLLATION",
                    (column, table, chance) ->
                            column.withCollation(chance.maybe(COLLATIONS).map(QualifiedName::of))),
            inColumn(
                    "COLUMN_STORAGE",
                    (column, table, chance) -> column.withStorage(chance.maybe(List.of(ColumnStorage.values())))),
            inColumn(
                    "COLUMN_COMPRESSION",
                    (column, table, chance) -> column.withCompression(chance.maybe(List.of("pglz")))),
            inTable(
                    "TABLE_UNLOGGED",
                    (table, chance) -> table.withSettings(
                            table.settings().withUnlogged(!table.settings().unlogged()))),
            inTable(
                    "TABLE_PARAMETERS",
                    (table, chance) -> table.withSettings(table.settings().withParameters(parameters(chance)))),
            inTable(
                    "TABLE_TABLESPACE",
                    (table, chance) ->
                            table.withSettings(table.settings().withTablespace(chance.maybe(List.of("kedge_space"))))));

    /** What makes a value of a type from whether another value is null, which every type tells. */
    private static final Map<String, String> FORMS = Map.of(
            "boolean", "%s IS NULL",
            "integer", "(%s IS NULL)::integer",
            "bigint", "(%s IS NOT NULL)::integer",
            "numeric(10,2)", "(%s IS NULL)::integer",
            "text", "'it''s ' || (%s IS NULL)::text",
            "varchar(10)", "(%s IS NOT NULL)::text");

    private StorageEdits() {}

    /** Changes one column of a table. */
    @FunctionalInterface
    interface Change {
        Column apply(Column column, Table table, Chance chance);
    }

    private static Attribute inColumn(String name, Change change) {
        return new Attribute(
                name,
                (draft, chance) -> draft.inTable(
                        chance,
                        table -> table.withColumns(
                                chance.mapOne(table.columns(), column -> change.apply(column, table, chance)))));
    }

    private static Attribute inTable(String name, BiFunction<Table, Chance, Table> change) {
        return new Attribute(name, (draft, chance) -> draft.inTable(chance, table -> change.apply(table, chance)));
    }

    private static Column generated(Column column, Table table, Chance chance) {
        if (column.generated().isPresent() && chance.oneIn(3)) {
            return column.withGenerated(Optional.empty());
        }
        List<Expression> forms = forms(column, table);
        return forms.isEmpty()
                ? column
                : column.withDefault(Optional.empty())
                        .withIdentity(Optional.empty())
                        .withGenerated(Optional.of(new Generated(chance.pick(forms), Generated.Kind.STORED)));
    }

    private static List<Expression> forms(Column column, Table table) {
        List<Expression> forms = new ArrayList<>();
        String form = FORMS.get(column.type().sql());
        for (Column other : table.columns()) {
            if (form != null && other.generated().isEmpty() && !other.name().equals(column.name())) {
                forms.add(new Expression(String.format(form, Identifier.quote(other.name()))));
            }
        }
        return forms;
    }

    private static List<StorageParameter> parameters(Chance chance) {
        List<StorageParameter> parameters = new ArrayList<>();
        chance.maybe(List.of("70", "90")).ifPresent(value -> parameters.add(new StorageParameter("fillfactor", value)));
        chance.maybe(List.of("on", "off"))
                .ifPresent(value -> parameters.add(new StorageParameter("autovacuum_enabled", value)));
        return parameters;
    }

    /** Whether a server would take the column with all that these edits do to it. */
    static boolean isValid(Table table, Column column) {
        boolean computable = column.generated()
                .map(generated -> forms(column, table).contains(generated.expression()))
                .orElse(true);
        boolean sorted = column.collation().isEmpty()
                || List.of("text", "varchar").contains(column.type().base());
        Optional<ColumnStorage> own = ColumnStorage.of(column.type());
        boolean canBeLong = own.isPresent() && own.get() != ColumnStorage.PLAIN;
        boolean plain = column.storage().isEmpty() && column.compression().isEmpty();
        return computable && sorted && (canBeLong || plain);
    }
}
