package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.SourceFile;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a partition that has parts of its own as an interface that extends that of its table. */
final class PartitionTypeWriter {
    private final AdoptionContext input;

    PartitionTypeWriter(AdoptionContext input) {
        this.input = input;
    }

    SourceFile file(Partition partition) {
        Table root = new PartitionTree(input.schema()).root(partition).orElseThrow();
        Table table = input.schema().relation(partition.name()).orElseThrow();
        JavaName name = input.javaName(partition.key());
        Optional<PrimaryKey> key = table.primaryKey();
        Table others = key.map(it -> table.minusConstraint(it.name())).orElse(table);
        ConstraintWriter constraints = new ConstraintWriter(others, input);
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(new PartitionWriter(root).own(partition, input));
        List<String> warnings = input.warningsOn(table);
        if (!warnings.isEmpty()) {
            annotations.add(Annotation.suppressing(warnings));
        }
        key.map(it -> primaryKey(it, partition)).ifPresent(annotations::add);
        annotations.addAll(constraints.onEntity());
        annotations.addAll(ScriptWriter.triggers(table.triggers()));
        annotations.addAll(ScriptWriter.rowSecurity(table));
        annotations.addAll(ScriptWriter.statistics(table));
        annotations.addAll(new RightWriter(input).on(partition.key()));
        ObjectKey above =
                input.schema().partition(partition.of()).map(Partition::key).orElse(root.key());
        return new SourceFile(
                input.packageName(),
                name.simple(),
                annotations,
                new EntityBody(
                        name.simple(), Optional.of(input.javaName(above)), accessors(partition, root, constraints)));
    }

    private static Annotation primaryKey(PrimaryKey key, Partition partition) {
        return Annotation.of("PrimaryKey")
                .texts("columns", key.columns())
                .text("name", key.name(), Naming.primaryKey(partition.name()))
                .texts("include", key.include())
                .deferral(key.deferral())
                .flag("withoutOverlaps", key.withoutOverlaps())
                .text("comment", key.comment());
    }

    /** The accessors that have something of their own. */
    private List<Accessor> accessors(Partition partition, Table root, ConstraintWriter constraints) {
        List<Column> columns = root.columnsInOrder();
        ColumnWriter writer = new ColumnWriter(
                root.name(),
                input,
                new AccessorNames(columns.stream().map(Column::name).toList()));
        boolean boxed = new TableWriter(input).isWide(columns);
        List<Accessor> accessors = new ArrayList<>();
        for (Column column : columns) {
            List<Annotation> annotations = new ArrayList<>(constraints.onAccessor(column.name()));
            partition.columns().stream()
                    .filter(own -> own.name().equals(column.name()))
                    .map(PartitionTypeWriter::column)
                    .forEach(annotations::add);
            if (!annotations.isEmpty()) {
                Accessor above = writer.accessor(column, boxed, List.of());
                accessors.add(new Accessor(annotations, above.type(), above.name()));
            }
        }
        return accessors;
    }

    private static Annotation column(PartitionColumn own) {
        Annotation plain = Annotation.of("Column");
        Annotation nulls = own.notNull() ? plain.with("nullable", new Value.Word("false")) : plain;
        return ColumnWriter.statistics(
                nulls.sql("defaultSql", own.defaultValue()).text("comment", own.comment()), own.statistics());
    }
}
