package dev.kedge.processor.entity;

import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Mixins;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what makes an interface with {@code @Table} a table: its constraints, indexes, triggers, policies and partitions. */
final class TableReader {
    private final SchemaNames schemas;
    private final Problems problems;
    private final Origins origins;

    TableReader(SchemaNames schemas, Problems problems, Origins origins) {
        this.schemas = schemas;
        this.problems = problems;
        this.origins = origins;
    }

    /** The entity, still without foreign keys: {@link Entity#references} are looked up when all entities are read. */
    Entity read(Relation relation, Mixins mixins) {
        ConstraintReader constraints = new ConstraintReader(relation.name(), problems, origins, relation.said());
        constraints.read(relation.columns(), mixins::all, relation.entity());
        PartitionReader partitions = partitionReader(relation);
        List<SchemaObject> objects = new ArrayList<>(partitions.partitions(relation.type()));
        objects.addAll(relation.rights());
        relation.columns().forEach(column -> column.serial().ifPresent(objects::add));
        relation.said().putAll(partitions.said());
        Table table = withScripts(shape(relation, constraints), relation);
        return new Entity(
                relation.type(),
                table.withSettings(table.settings().withPartitioning(partitions.partitioning(relation.type()))),
                relation.columns(),
                relation.others(),
                constraints.references(),
                Optional.empty(),
                objects,
                relation.said());
    }

    private Table shape(Relation relation, ConstraintReader constraints) {
        Mirror mirror = relation.mirror();
        Table table = Table.of(relation.name(), relation.plainColumns())
                .withComment(mirror.text("comment"))
                .withSettings(new SettingsReader(problems).read(mirror))
                .withIndexes(constraints.indexes());
        if (relation.primaryKey().isPresent()) {
            table = table.plus(relation.primaryKey().get());
        }
        for (var constraint : constraints.constraints()) {
            table = table.plus(constraint);
        }
        return table;
    }

    private Table withScripts(Table table, Relation relation) {
        TriggerReader scripts = new TriggerReader(relation.name(), problems, origins, relation.said());
        return table.withTriggers(scripts.triggers(relation.type()))
                .withPolicies(scripts.policies(relation.type()))
                .withStatistics(scripts.statistics(relation.type()))
                .withSettings(table.settings().withRowSecurity(TriggerReader.rowSecurity(relation.type())));
    }

    private PartitionReader partitionReader(Relation relation) {
        return new PartitionReader(
                relation.name(),
                schemas,
                relation.columns().stream().map(EntityColumn::name).collect(Collectors.toSet()),
                problems,
                origins);
    }
}
