package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.SourceFile;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a table as an interface. */
final class TableWriter {
    /**
     * JVM specification, 4.3.3: the maximum number of parameters of a method, including {@code this}, and so of a row's
     * constructor.
     */
    static final int MAX_SLOTS = 255;

    private final AdoptionContext input;

    TableWriter(AdoptionContext input) {
        this.input = input;
    }

    SourceFile file(Table table) {
        JavaName name = input.javaName(table.key());
        List<Column> columns = table.columnsInOrder();
        ConstraintWriter constraints = new ConstraintWriter(table, input);
        ColumnWriter writer = new ColumnWriter(
                table.name(),
                input,
                new AccessorNames(columns.stream().map(Column::name).toList()));
        boolean boxed = isWide(columns);
        List<Accessor> accessors = columns.stream()
                .map(column -> writer.accessor(column, boxed, constraints.onAccessor(column.name())))
                .toList();
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(table(table));
        List<String> warnings = input.warningsOn(table);
        if (!warnings.isEmpty()) {
            annotations.add(Annotation.suppressing(warnings));
        }
        annotations.addAll(constraints.onEntity());
        annotations.addAll(new PartitionWriter(table).annotations(input));
        annotations.addAll(ScriptWriter.triggers(table.triggers()));
        annotations.addAll(ScriptWriter.rowSecurity(table));
        annotations.addAll(ScriptWriter.statistics(table));
        annotations.addAll(new RightWriter(input).on(table.key()));
        return new SourceFile(
                input.packageName(),
                name.simple(),
                annotations,
                new EntityBody(name.simple(), Optional.empty(), accessors));
    }

    private Annotation table(Table table) {
        Annotation named = input.named("Table", table.key())
                .flag("unlogged", table.settings().unlogged())
                .parameters(table.settings().parameters())
                .text("tablespace", table.settings().tablespace())
                .text("comment", table.comment());
        return marks(named, table.settings().replicaIdentity(), table.settings().cluster());
    }

    /** The annotation of a table or partition with its replica identity and its clustering index. */
    static Annotation marks(Annotation named, Optional<ReplicaIdentity> identity, Optional<String> cluster) {
        Optional<String> index = identity.flatMap(ReplicaIdentity::index);
        Annotation marked = identity.filter(it -> it.index().isEmpty())
                .map(it -> named.constantOf("replicaIdentity", "ReplicaIdentity", it.kind()))
                .orElse(named);
        return marked.text("replicaIdentityIndex", index).text("cluster", cluster);
    }

    /** Whether primitive types would need more parameters than a row's constructor can have. */
    boolean isWide(List<Column> columns) {
        return 1
                        + columns.stream()
                                .mapToInt(column -> column.nullable()
                                        ? 1
                                        : ColumnType.of(column.type(), input)
                                                .java()
                                                .slots())
                                .sum()
                > MAX_SLOTS;
    }
}
