package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how a table is partitioned, and its partitions. */
final class PartitionWriter {
    private final Table table;
    private final IndexKeyWriter keys;

    PartitionWriter(Table table) {
        this.table = table;
        this.keys = IndexKeyWriter.ofPartitions(name -> table.column(name).isPresent());
    }

    List<Annotation> annotations(AdoptionContext input) {
        List<Annotation> annotations = new ArrayList<>();
        table.settings().partitioning().map(this::by).ifPresent(annotations::add);
        new PartitionTree(input.schema())
                .under(table.name()).stream()
                        .map(partition -> partition(partition, input))
                        .forEach(annotations::add);
        return annotations;
    }

    private Annotation by(Partitioning by) {
        return Annotation.of("PartitionBy")
                .constant("value", "Method", by.method())
                .texts(
                        "keys",
                        by.keys().stream()
                                .flatMap(key -> keys.key(key).stream())
                                .toList());
    }

    private Annotation partition(Partition partition, AdoptionContext input) {
        Optional<Value> by = partition.partitioning().map(this::by).map(Value.Nested::new);
        return Annotation.of("Partition")
                .text("name", partition.name().name())
                .text("schema", input.schemaOf(partition.name()), input.schemaOf(table.name()))
                .text("of", partition.of().name(), table.name().name())
                .sql("bounds", partition.bounds().text())
                .array("by", by.stream().toList())
                .parameters(partition.parameters())
                .text("tablespace", partition.tablespace())
                .text("comment", partition.comment());
    }
}
