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
                        .filter(partition -> !input.hasType(partition))
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
        Annotation named = Annotation.of("Partition")
                .text("name", partition.name().name())
                .text("schema", input.schemaOf(partition.name()), input.schemaOf(table.name()))
                .text("of", partition.of().name(), table.name().name());
        return storage(named, partition);
    }

    /** The annotation of a partition that has an interface of its own, whose name says what it is a part of. */
    Annotation own(Partition partition, AdoptionContext input) {
        Annotation named = Annotation.of("Partition")
                .text("name", partition.name().name())
                .text("schema", input.schemaOf(partition.name()), input.schemaOf(table.name()));
        return storage(named, partition);
    }

    private Annotation storage(Annotation named, Partition partition) {
        Optional<Value> by = partition.partitioning().map(this::by).map(Value.Nested::new);
        Annotation stored = named.sql("bounds", partition.bounds().text())
                .array("by", by.stream().toList())
                .parameters(partition.parameters())
                .text("tablespace", partition.tablespace())
                .flag("unlogged", partition.unlogged())
                .text("comment", partition.comment());
        return TableWriter.marks(stored, partition.replicaIdentity(), partition.cluster());
    }
}
