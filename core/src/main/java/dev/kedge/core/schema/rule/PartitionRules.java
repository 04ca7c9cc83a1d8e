package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for a partitioned table and its partitions (manual, Table Partitioning; CREATE TABLE). */
final class PartitionRules {
    private static final int EXCLUSIONS = 17;
    private static final int NOT_VALID = 18;
    private static final String NO_ROWS = "holds no rows to keep in a tablespace";
    private static final String SPACE = "Give it to its partitions: @Partition(tablespace = …)";

    private final Schema schema;
    private final PartitionTree tree;
    private final int postgres;
    private final List<Diagnostic> found = new ArrayList<>();

    private PartitionRules(Schema schema, int postgres) {
        this.schema = schema;
        this.tree = new PartitionTree(schema);
        this.postgres = postgres;
    }

    /** Reports each violation as one diagnostic. */
    static List<Diagnostic> check(Schema schema, int postgres) {
        PartitionRules rules = new PartitionRules(schema, postgres);
        schema.tables().stream()
                .filter(table -> table.settings().partitioning().isPresent())
                .forEach(rules::checkTable);
        schema.partitions().forEach(rules::checkPartition);
        return List.copyOf(rules.found);
    }

    private void checkTable(Table table) {
        TableSettings settings = table.settings();
        settings.partitioning().ifPresent(by -> checkKeys(table.key(), by, table));
        cannot(table.key(), settings.unlogged(), "UNLOGGED has no effect on it", "Leave unlogged out.");
        cannot(
                table.key(),
                !settings.parameters().isEmpty(),
                "has no storage parameters",
                "Give them to its partitions: @Partition(parameters = …)");
        cannot(table.key(), settings.tablespace().isPresent(), NO_ROWS, SPACE);
        for (Partitioning by : tree.allOf(table)) {
            table.constraints().stream()
                    .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
                    .forEach(c -> checkUnique(ObjectKey.constraint(table.name(), c), compared(c), table, by));
            table.indexes().stream()
                    .filter(Index::unique)
                    .forEach(i -> checkUnique(ObjectKey.index(table.name(), i.name()), i.columnNames(), table, by));
            if (postgres >= EXCLUSIONS) {
                table.exclusions()
                        .forEach(x -> checkUnique(ObjectKey.constraint(table.name(), x), compared(x), table, by));
            }
        }
        table.checks()
                .forEach(check -> cannot(
                        ObjectKey.constraint(table.name(), check),
                        check.noInherit(),
                        "its partitions inherit every check",
                        "Leave noInherit out."));
        table.foreignKeys()
                .forEach(key -> cannot(
                        ObjectKey.constraint(table.name(), key),
                        key.notValid() && postgres < NOT_VALID,
                        "its foreign keys cannot be NOT VALID before PostgreSQL " + NOT_VALID,
                        "Leave notValid out, or raise the oldest server: @Database(postgres = " + NOT_VALID + ")"));
        table.exclusions()
                .forEach(exclusion -> cannot(
                        ObjectKey.constraint(table.name(), exclusion),
                        postgres < EXCLUSIONS,
                        "has no exclusion constraints before PostgreSQL " + EXCLUSIONS,
                        "Leave it out, or raise the oldest server: @Database(postgres = " + EXCLUSIONS + ")"));
    }

    private void cannot(ObjectKey key, boolean used, String fact, String remedy) {
        if (used) {
            report(EntityCode.PARTITIONED_CANNOT, key, key.owner(), fact, remedy);
        }
    }

    /** The columns in which a key compares equal values: not the range of {@code WITHOUT OVERLAPS}. */
    private static List<String> compared(Constraint key) {
        return key.withoutOverlaps() ? key.columns().subList(0, key.columns().size() - 1) : key.columns();
    }

    /** The columns that the constraint compares with the equality operator. */
    private static List<String> compared(Exclusion exclusion) {
        return exclusion.elements().stream()
                .filter(element -> element.operator().equals("="))
                .flatMap(element -> element.key().column().stream())
                .toList();
    }

    private void checkUnique(ObjectKey key, List<String> columns, Table table, Partitioning by) {
        boolean covered = by.keys().stream()
                .allMatch(k -> k.column().filter(columns::contains).isPresent());
        if (!covered) {
            report(EntityCode.PARTITION_KEY_NOT_IN_KEY, key, key.name(), String.join(", ", columns), table.name(), by);
        }
    }

    private void checkKeys(ObjectKey key, Partitioning by, Table table) {
        for (IndexKey part : by.keys()) {
            part.column()
                    .filter(column -> table.column(column).isEmpty())
                    .ifPresent(column -> report(
                            EntityCode.UNKNOWN_COLUMN,
                            key,
                            key.path(),
                            column,
                            table.name(),
                            String.join(
                                    ", ",
                                    table.columnsInOrder().stream()
                                            .map(Column::name)
                                            .toList())));
        }
        table.columns().stream()
                .filter(column -> column.generated().isPresent()
                        && by.keys().stream().anyMatch(part -> part.on().mentions(column.name())))
                .forEach(column -> report(
                        EntityCode.PARTITIONED_CANNOT,
                        key,
                        key.path(),
                        "its key " + column.name() + " is a generated column",
                        "Write the column's expression as the key."));
        boolean wide = by.method() == Partitioning.Method.LIST && by.keys().size() != 1;
        if (wide || by.keys().isEmpty()) {
            String fact = by.keys().isEmpty() ? "needs a key" : "LIST takes one key";
            report(EntityCode.PARTITIONED_CANNOT, key, key.path(), fact, "Write for example: keys = \"day\"");
        }
    }

    private void checkPartition(Partition partition) {
        Optional<Partitioning> by = tree.partitioning(partition.of());
        Optional<Table> root = tree.root(partition);
        if (by.isEmpty() || root.isEmpty()) {
            boolean there = schema.table(partition.of()).isPresent()
                    || schema.partition(partition.of()).isPresent();
            report(
                    EntityCode.PARTITION_PARENT,
                    partition.key(),
                    partition.name(),
                    partition.of(),
                    there ? "is not partitioned itself" : "does not exist");
            return;
        }
        partition.partitioning().ifPresent(own -> {
            checkKeys(partition.key(), own, root.get());
            cannot(partition.key(), partition.tablespace().isPresent(), NO_ROWS, SPACE);
            cannot(
                    partition.key(),
                    !partition.parameters().isEmpty(),
                    "has no storage parameters",
                    "Give them to its partitions: @Partition(parameters = …)");
        });
        checkBounds(partition, by.get());
        checkTwins(partition);
    }

    private void checkBounds(Partition partition, Partitioning by) {
        String first = Lexer.tokens(partition.bounds().text()).stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .map(Token::text)
                .orElse("");
        String form = switch (by.method()) {
            case RANGE -> "FROM (…) TO (…), or DEFAULT.";
            case LIST -> "IN (…), or DEFAULT.";
            case HASH -> "WITH (MODULUS …, REMAINDER …).";
        };
        boolean fits = switch (by.method()) {
            case RANGE -> partition.isDefault() || first.equalsIgnoreCase("FROM");
            case LIST -> partition.isDefault() || first.equalsIgnoreCase("IN");
            case HASH -> first.equalsIgnoreCase("WITH");
        };
        if (!fits) {
            report(
                    EntityCode.PARTITION_BOUNDS,
                    partition.key(),
                    partition.name(),
                    partition.bounds().text().isBlank()
                            ? "empty"
                            : partition.bounds().text(),
                    partition.of(),
                    by,
                    form);
        }
    }

    /** Only the server can detect overlaps; equal bounds are detected here. */
    private void checkTwins(Partition partition) {
        Set<String> seen = new HashSet<>();
        for (Partition twin : tree.of(partition.of())) {
            if (!seen.add(twin.bounds().canonical()) && twin.equals(partition)) {
                report(
                        EntityCode.DUPLICATE_NAME,
                        partition.key(),
                        twin.bounds().text(),
                        "the bounds of " + twin.name() + " and of another partition of " + twin.of());
            }
        }
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
