package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of what ANALYZE, CLUSTER and replication use: statistics objects, statistics of columns, marked indexes. */
final class MarkEdits {
    private static final List<String> NAMES = List.of("both", "Odd stats", "third");

    /** Types whose values every server can sort. */
    private static final List<String> SORTED =
            List.of("integer", "bigint", "text", "varchar(10)", "numeric(10,2)", "date");

    static final List<Attribute> ALL = List.of(
            inTable("STATISTICS", MarkEdits::addOrDrop),
            inTable(
                    "STATISTICS_COLUMNS",
                    (table, chance) -> change(table, chance, old -> some(old.name(), table, chance))),
            inTable(
                    "STATISTICS_NAME",
                    (table, chance) -> change(table, chance, old -> old.withName(chance.pick(NAMES)))),
            inTable(
                    "STATISTICS_TARGET",
                    (table, chance) ->
                            change(table, chance, old -> old.withTarget(chance.maybe(List.of(0, 50, 10_000))))),
            inTable(
                    "STATISTICS_COMMENT",
                    (table, chance) -> change(table, chance, old -> old.withComment(chance.text()))),
            inTable(
                    "COLUMN_STATISTICS",
                    (table, chance) ->
                            table.withColumns(chance.mapOne(table.columns(), column -> ofColumn(column, chance)))),
            inTable(
                    "TABLE_REPLICA_IDENTITY",
                    (table, chance) ->
                            table.withSettings(table.settings().withReplicaIdentity(identity(table, chance)))),
            inTable(
                    "TABLE_CLUSTER",
                    (table, chance) -> table.withSettings(table.settings().withCluster(chance.maybe(indexes(table))))));

    private MarkEdits() {}

    private static Attribute inTable(String name, BiFunction<Table, Chance, Table> change) {
        return new Attribute(name, (draft, chance) -> draft.inTable(chance, table -> change.apply(table, chance)));
    }

    private static Table change(Table table, Chance chance, UnaryOperator<Statistics> change) {
        return table.withStatistics(chance.mapOne(table.statistics(), change));
    }

    private static Table addOrDrop(Table table, Chance chance) {
        if (chance.oneIn(3) && !table.statistics().isEmpty()) {
            return table.withStatistics(chance.without(table.statistics()));
        }
        String name = chance.pick(NAMES);
        return table.statistics().stream().anyMatch(object -> object.name().equals(name))
                ? table
                : table.withStatistics(Chance.plus(table.statistics(), some(name, table, chance)));
    }

    private static Statistics some(String name, Table table, Chance chance) {
        List<String> columns = table.columns().stream()
                .filter(column -> SORTED.contains(column.type().sql()) && !isVirtual(column))
                .map(Column::name)
                .toList();
        List<Expression> expressions = table.columns().stream()
                .filter(column -> !isVirtual(column))
                .map(column -> new Expression(Identifier.quote(column.name()) + " IS NULL"))
                .toList();
        return new Statistics(
                name,
                chance.oneIn(2) ? List.of() : chance.few(List.of(Statistics.Kind.values())),
                columns.isEmpty() ? List.of() : chance.few(columns),
                expressions.isEmpty() || chance.oneIn(2) ? List.of() : chance.few(expressions),
                chance.maybe(List.of(0, 50, 10_000)),
                chance.text());
    }

    private static Column ofColumn(Column column, Chance chance) {
        return column.withStatistics(new ColumnStatistics(
                chance.maybe(List.of(0, 7, 10_000)),
                chance.oneIn(2) ? List.of() : List.of(new StorageParameter("n_distinct", "5"))));
    }

    private static boolean isVirtual(Column column) {
        return column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.VIRTUAL)
                .isPresent();
    }

    private static Optional<ReplicaIdentity> identity(Table table, Chance chance) {
        Optional<String> index = chance.maybe(indexes(table));
        return chance.maybe(Stream.concat(
                        Stream.of(ReplicaIdentity.FULL, ReplicaIdentity.NOTHING),
                        index.stream().map(ReplicaIdentity::of))
                .toList());
    }

    private static List<String> indexes(Table table) {
        return Stream.concat(
                        table.indexes().stream().map(Index::name),
                        table.constraints().stream()
                                .filter(Constraint::isIndexed)
                                .map(Constraint::name))
                .toList();
    }
}
