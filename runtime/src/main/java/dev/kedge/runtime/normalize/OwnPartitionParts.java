package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of their own that partitions have, as parts of tables with the same names and columns. So the server can be
 * asked about their expressions as about those of tables.
 *
 * @param declared the declared schema
 * @param live the live schema
 */
record OwnPartitionParts(Schema declared, Schema live) {

    /** Whether no partition has any in both schemas. */
    boolean areNone() {
        return names().isEmpty();
    }

    /** The partitions that are in both schemas and have parts in both. */
    private List<Partition> names() {
        return declared.partitions().stream()
                .filter(Partition::hasParts)
                .filter(partition -> live.partition(partition.name())
                        .filter(Partition::hasParts)
                        .isPresent())
                .toList();
    }

    Schema liveWithout() {
        return without(live);
    }

    Schema declaredWithout() {
        return without(declared);
    }

    private static Schema without(Schema schema) {
        return schema.plus(schema.partitions().stream()
                        .map(Partition::withoutParts)
                        .toList())
                .withDependencies(schema.dependencies());
    }

    /** The tables of the declared parts. Their columns are those of a schema that the server has spelled. */
    Schema declaredTables(Schema spelled) {
        return tables(whole(spelled));
    }

    Schema liveTables() {
        return tables(live);
    }

    private Schema tables(Schema schema) {
        List<Table> tables = new ArrayList<>();
        for (Partition partition : names()) {
            Table table = schema.relation(partition.name()).orElseThrow();
            tables.add(table.withComment(Optional.empty()).withSettings(TableSettings.NONE));
        }
        return Schema.of(tables);
    }

    /** A schema with the parts that the partitions have in the declared one. */
    private Schema whole(Schema spelled) {
        List<Partition> partitions = new ArrayList<>();
        for (Partition partition : spelled.partitions()) {
            partitions.add(declared.partition(partition.name())
                    .map(own -> own.withBounds(partition.bounds()).withPartitioning(partition.partitioning()))
                    .orElse(partition));
        }
        return spelled.plus(partitions).withDependencies(spelled.dependencies());
    }

    /** The result for the whole schema, with the spelled parts. */
    ExpressionNormalizer.Result joined(ExpressionNormalizer.Result whole, ExpressionNormalizer.Result own) {
        Schema schema = whole(whole.schema());
        for (Table table : own.schema().tables()) {
            schema = schema.withTable(
                    table.name(), now -> table.withComment(now.comment()).withSettings(now.settings()));
        }
        List<ObjectKey> undecided = new ArrayList<>(whole.undecided());
        own.undecided().forEach(key -> undecided.add(key.name().isEmpty() ? ObjectKey.partition(key.owner()) : key));
        return new ExpressionNormalizer.Result(
                schema.withDependencies(whole.schema().dependencies()), undecided);
    }
}
