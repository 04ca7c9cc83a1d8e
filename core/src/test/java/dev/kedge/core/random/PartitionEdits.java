package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.RenameObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Edits of partitioned tables and their partitions. How a table is partitioned cannot change, so its name says it, and every
 * key is a column of one type.
 */
final class PartitionEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("PARTITIONED_TABLE", PartitionEdits::addTable),
            new Attribute("PARTITIONED_TABLE_NAME", PartitionEdits::renameTable),
            new Attribute("PARTITION", PartitionEdits::addOrDrop),
            new Attribute("PARTITION_NAME", PartitionEdits::rename),
            changing("PARTITION_BOUNDS", PartitionEdits::withOtherBounds),
            changing(
                    "PARTITION_PARAMETERS",
                    (partition, schema, chance) -> partition.withParameters(parameters(chance))),
            changing(
                    "PARTITION_TABLESPACE",
                    (partition, schema, chance) ->
                            partition.withTablespace(chance.oneIn(2) ? Optional.of("kedge_space") : Optional.empty())),
            changing("PARTITION_COMMENT", (partition, schema, chance) -> partition.withComment(chance.text())),
            new Attribute("PARTITION_ALONE", PartitionEdits::detach),
            new Attribute("PARTITION_OF_TABLE", PartitionEdits::attach));

    private static final List<String> NAMES = List.of("range 1", "range 2", "list 1", "list 2", "hash 1", "hash 2");
    private static final List<String> PARTITIONS = List.of("part", "Part %", "price", "part 2", "naïve part", "rest");
    private static final String KEY = "part key";

    private PartitionEdits() {}

    @FunctionalInterface
    interface Change {
        Partition apply(Partition partition, Schema schema, Chance chance);
    }

    private static Attribute changing(String name, Change change) {
        return new Attribute(name, (draft, chance) -> {
            List<Partition> all = draft.schema().partitions();
            return all.isEmpty() ? draft : draft.plus(change.apply(chance.pick(all), draft.schema(), chance));
        });
    }

    /** Whether a table of this name, and no other, is partitioned, by a key of the type that never changes. */
    static boolean isBuildable(Schema schema) {
        return schema.tables().stream()
                        .allMatch(table -> isPartitioned(table)
                                == NAMES.contains(table.name().name()))
                && schema.tables().stream()
                        .filter(PartitionEdits::isPartitioned)
                        .allMatch(PartitionEdits::isSound);
    }

    private static boolean isPartitioned(Table table) {
        return table.settings().partitioning().isPresent();
    }

    private static boolean isSound(Table table) {
        // before PostgreSQL 17 an identity column cannot be added to a table with partitions
        boolean numbered =
                table.columns().stream().anyMatch(column -> column.identity().isPresent());
        return !numbered
                && table.settings().partitioning().get().keys().stream()
                        .allMatch(key -> table.column(key.column().orElse(""))
                                .filter(column -> column.type().is("integer")
                                        && column.defaultValue().isEmpty())
                                .isPresent());
    }

    private static Partitioning partitioning(String table) {
        return new Partitioning(
                Partitioning.Method.valueOf(table.substring(0, 5).strip().toUpperCase(Locale.ROOT)),
                List.of(IndexKey.column(KEY)));
    }

    private static Draft addTable(Draft draft, Chance chance) {
        List<Table> old = draft.schema().tables().stream()
                .filter(PartitionEdits::isPartitioned)
                .toList();
        if (!old.isEmpty() && chance.oneIn(4)) {
            Table gone = chance.pick(old);
            Draft without = draft.replacing(new PartitionTree(draft.schema()).under(gone.name()), List.of());
            return without.replacing(List.of(gone), List.of());
        }
        QualifiedName name = QualifiedName.of(chance.pick(NAMES));
        if (draft.schema().table(name).isPresent()) {
            return draft;
        }
        Column key = Column.of(KEY, 1, PgType.of("integer")).withNullable(chance.oneIn(3));
        Table table = Table.of(name, List.of(key))
                .withSettings(TableSettings.NONE.withPartitioning(Optional.of(partitioning(name.name()))));
        Table wider = ColumnEdits.add(ColumnEdits.add(table, draft.schema(), chance), draft.schema(), chance);
        boolean unkeyed = key.nullable() || wider.columns().size() < 2 || chance.oneIn(2);
        Table keyed = unkeyed ? wider : wider.plus(PrimaryKey.of(Naming.primaryKey(name), List.of(KEY)));
        Draft with = draft.plus(keyed);
        return add(add(with, keyed, chance), keyed, chance);
    }

    private static Draft renameTable(Draft draft, Chance chance) {
        String to = chance.pick(NAMES);
        List<Table> all = draft.schema().tables().stream()
                .filter(table -> isPartitioned(table) && table.name().name().startsWith(to.substring(0, 4)))
                .toList();
        if (all.isEmpty() || draft.schema().table(QualifiedName.of(to)).isPresent()) {
            return draft;
        }
        QualifiedName from = chance.pick(all).name();
        return draft.renamed(
                ObjectKey.table(from), to, new RenameObject(ObjectKey.table(from), to).applyTo(draft.schema()));
    }

    private static Draft addOrDrop(Draft draft, Chance chance) {
        List<Partition> old = draft.schema().partitions();
        if (!old.isEmpty() && chance.oneIn(3)) {
            Partition gone = chance.pick(old);
            Draft without = draft.replacing(new PartitionTree(draft.schema()).under(gone.name()), List.of());
            return without.replacing(List.of(gone), List.of());
        }
        List<Table> tables = draft.schema().tables().stream()
                .filter(PartitionEdits::isPartitioned)
                .toList();
        return tables.isEmpty() ? draft : add(draft, chance.pick(tables), chance);
    }

    private static Draft add(Draft draft, Table table, Chance chance) {
        QualifiedName name = QualifiedName.of(chance.pick(PARTITIONS));
        boolean taken = draft.schema().table(name).isPresent()
                || draft.schema().partition(name).isPresent();
        Partitioning by = table.settings().partitioning().get();
        Partition partition =
                Partition.of(name, table.name(), bounds(by, chance)).withParameters(parameters(chance));
        return taken || isTwin(partition, draft.schema()) ? draft : draft.plus(partition);
    }

    private static boolean isTwin(Partition partition, Schema schema) {
        return new PartitionTree(schema)
                .of(partition.of()).stream()
                        .anyMatch(other -> !other.name().equals(partition.name())
                                && other.bounds().equals(partition.bounds()));
    }

    /** Bounds that are equal to others or have nothing in common with them. */
    private static String bounds(Partitioning by, Chance chance) {
        int slot = chance.below(4);
        return switch (by.method()) {
            case RANGE ->
                slot == 3 && chance.oneIn(2) ? "DEFAULT" : "FROM (" + slot * 10 + ") TO (" + (slot + 1) * 10 + ")";
            case LIST -> slot == 3 ? "DEFAULT" : slot == 2 ? "IN (NULL, 7)" : "IN (" + slot + ", " + -(slot + 1) + ")";
            case HASH -> "WITH (MODULUS 4, REMAINDER " + slot + ")";
        };
    }

    private static Partition withOtherBounds(Partition partition, Schema schema, Chance chance) {
        Partitioning by = new PartitionTree(schema).partitioning(partition.of()).orElseThrow();
        Partition other = partition.withBounds(new Expression(bounds(by, chance)));
        return isTwin(other, schema) ? partition : other;
    }

    private static List<StorageParameter> parameters(Chance chance) {
        return chance.oneIn(2) ? List.of() : List.of(new StorageParameter("fillfactor", "" + (50 + chance.below(3))));
    }

    private static Draft rename(Draft draft, Chance chance) {
        QualifiedName to = QualifiedName.of(chance.pick(PARTITIONS));
        if (draft.schema().partitions().isEmpty()
                || draft.schema().table(to).isPresent()
                || draft.schema().partition(to).isPresent()) {
            return draft;
        }
        Partition from = chance.pick(draft.schema().partitions());
        return draft.renamed(from.key(), to.name(), new RenameObject(from.key(), to.name()).applyTo(draft.schema()));
    }

    /** A partition becomes a table of its own. */
    private static Draft detach(Draft draft, Chance chance) {
        List<Partition> all = draft.schema().partitions();
        if (all.isEmpty()) {
            return draft;
        }
        Partition partition = chance.pick(all);
        Table table = new PartitionTree(draft.schema()).asTable(partition);
        // how a table is kept is not this edit's affair
        return draft.replacing(List.of(partition), List.of(table.withSettings(TableSettings.NONE)));
    }

    /** Any table becomes a partition. */
    private static Draft attach(Draft draft, Chance chance) {
        List<Table> roots = draft.schema().tables().stream()
                .filter(PartitionEdits::isPartitioned)
                .toList();
        List<Table> others = draft.schema().tables().stream()
                .filter(table -> !isPartitioned(table))
                .toList();
        if (roots.isEmpty() || others.isEmpty()) {
            return draft;
        }
        Table root = chance.pick(roots);
        Table table = chance.pick(others);
        Partition partition = Partition.of(
                        table.name(),
                        root.name(),
                        bounds(root.settings().partitioning().get(), chance))
                .withParameters(table.settings().parameters())
                .withTablespace(table.settings().tablespace());
        return isTwin(partition, draft.schema()) ? draft : draft.replacing(List.of(table), List.of(partition));
    }
}
