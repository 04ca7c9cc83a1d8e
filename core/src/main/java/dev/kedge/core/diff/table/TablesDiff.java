package dev.kedge.core.diff.table;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the tables of two schemas: which are created or dropped, and how the others change. */
public final class TablesDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;
    private final Pairing<Table> pairing;

    public TablesDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.pairing = Pairing.of(before.tables(), after.tables(), Table::key);
    }

    public void compare() {
        pairing.gone().forEach(this::drop);
        pairing.created().forEach(this::createWithParts);
        PersistenceOrder.steps(before, after).forEach(step -> found.add(Stage.ALTER_TABLE, step));
        pairing.forEachStayed(
                (old, table) -> new TableDiff(new TablePair(before, after, old, table, decisions), found).compare());
    }

    private void drop(Table gone) {
        for (Table referrer : before.relations()) {
            if (referrer.name().equals(gone.name())) {
                continue;
            }
            for (ForeignKey key : referrer.foreignKeys()) {
                if (key.target().equals(gone.name())) {
                    found.dropForeignKey(referrer.name(), key);
                }
            }
        }
        gone.foreignKeys().stream()
                .filter(key -> !TablePair.keepsKeysOf(key, before, after, decisions))
                .forEach(key -> found.dropForeignKey(gone.name(), key));
        found.add(Stage.DROP_TABLE, new DropTable(gone.name()));
    }

    private void createWithParts(Table table) {
        pairing.former(old -> shape(old).equals(shape(table)), decisions)
                .ifPresent(old -> found.problem(DriftCode.TABLE_RENAMED_OR_NEW, table.key(), old.name(), table.name()));
        create(table);
        table.foreignKeys().forEach(key -> found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(table.name(), key)));
        Table bare = Table.of(table.name(), List.of());
        new TriggersDiff(table.name(), found).compare(bare.triggers(), table.triggers());
        new StatisticsDiff(table.name(), found).compare(List.of(), table.statistics());
        new PoliciesDiff(table.name(), found).compare(bare, table);
    }

    /**
     * A part that calls a routine which itself depends on the table is created when both exist. A check that is not valid
     * is added when the partitions exist: a partition that is created later would have it as a valid one.
     */
    private void create(Table table) {
        Set<String> circular = Dependencies.standingOn(after, table.name().name());
        Predicate<Expression> waits =
                expression -> NameReferences.of(expression.text()).hasAny(circular);
        Table first = table;
        for (CheckConstraint check : table.checks()) {
            boolean afterPartitions =
                    check.notValid() && table.settings().partitioning().isPresent();
            if (afterPartitions || waits.test(check.condition())) {
                first = first.minusConstraint(check.name());
                found.add(Stage.ADD_CONSTRAINT, new AddCheck(table.name(), check));
            }
        }
        for (Column column : table.columnsInOrder()) {
            if (column.defaultValue().filter(waits).isPresent()) {
                first = first.withColumn(column.name(), c -> c.withDefault(Optional.empty()));
                found.add(Stage.ALTER_COLUMN, new ChangeDefault(table.name(), column.name(), column.defaultValue()));
            }
        }
        List<Index> indexes = new ArrayList<>(first.indexes());
        for (Index index : table.indexes()) {
            if (Stream.concat(index.where().stream(), index.columns().stream().map(IndexKey::on))
                    .anyMatch(waits)) {
                indexes.remove(index);
                found.add(Stage.CREATE_INDEX, new CreateIndex(table.name(), index));
            }
        }
        found.add(Stage.CREATE_TABLE, new CreateTable(first.withIndexes(indexes)));
    }

    private static Set<String> shape(Table table) {
        return table.columns().stream()
                .map((Column column) -> column.name() + " " + column.type())
                .collect(Collectors.toSet());
    }
}
