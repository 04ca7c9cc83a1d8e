package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the constraints and indexes of one table: on the accessor if they have one column, otherwise on the entity. */
final class ConstraintWriter {
    private final Table table;
    private final AdoptionContext input;
    private final PartNames names;
    private final IndexWriter indexes;
    private final List<Annotation> onEntity = new ArrayList<>();
    private final Map<String, List<Annotation>> onAccessors = new HashMap<>();

    ConstraintWriter(Table table, AdoptionContext input) {
        this.table = table;
        this.input = input;
        this.names = new PartNames(Stream.concat(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .toList());
        this.indexes = new IndexWriter(table.name(), name -> table.column(name).isPresent(), names);
        table.primaryKey().ifPresent(this::primaryKey);
        table.foreignKeys().forEach(this::foreignKey);
        table.uniques().forEach(this::unique);
        table.checks().forEach(this::check);
        table.exclusions().forEach(exclusion -> onEntity.add(indexes.exclusion(exclusion)));
        for (Index index : table.indexes()) {
            Optional<String> column = IndexWriter.onlyColumn(index);
            put(column, indexes.index(index, column.isPresent()));
        }
    }

    /** The annotations on the entity. */
    List<Annotation> onEntity() {
        return onEntity;
    }

    /** The annotations on the accessor of a column. */
    List<Annotation> onAccessor(String column) {
        return onAccessors.getOrDefault(column, List.of());
    }

    private void put(Optional<String> accessor, Annotation annotation) {
        accessor.ifPresentOrElse(
                column -> onAccessors
                        .computeIfAbsent(column, c -> new ArrayList<>())
                        .add(annotation),
                () -> onEntity.add(annotation));
    }

    /** Annotations on accessors are enough if the columns have the same order in the key as in the table. */
    private void primaryKey(PrimaryKey key) {
        List<String> asDeclared = table.columnsInOrder().stream()
                .map(Column::name)
                .filter(key.columns()::contains)
                .toList();
        boolean marked = asDeclared.equals(key.columns());
        if (marked) {
            key.columns().forEach(column -> put(Optional.of(column), Annotation.of("Id")));
        }
        Annotation more = Annotation.of("PrimaryKey")
                .texts("columns", marked ? List.of() : key.columns())
                .text("name", key.name(), Naming.primaryKey(table.name()))
                .texts("include", key.include())
                .deferral(key.deferral())
                .flag("withoutOverlaps", key.withoutOverlaps())
                .text("comment", key.comment());
        if (!more.isBare()) {
            onEntity.add(more);
        }
    }

    private void unique(UniqueConstraint unique) {
        Annotation plain = on("Unique", unique.columns());
        put(
                only(unique.columns()),
                names.named(plain, unique.name(), Naming.unique(table.name(), unique.columns()))
                        .texts("include", unique.include())
                        .flag("nullsNotDistinct", unique.nullsNotDistinct())
                        .deferral(unique.deferral())
                        .flag("withoutOverlaps", unique.withoutOverlaps())
                        .text("comment", unique.comment()));
    }

    private void foreignKey(ForeignKey key) {
        Optional<Partition> partition = input.schema().partition(key.target());
        List<String> primaryKey = partition
                .flatMap(it -> new PartitionTree(input.schema()).root(it))
                .or(() -> input.schema().table(key.target()))
                .flatMap(Table::primaryKey)
                .map(PrimaryKey::columns)
                .orElse(List.of());
        Annotation to = Annotation.of("References")
                .with(
                        "value",
                        new Value.Of(
                                input.javaName(partition.map(Partition::key).orElse(ObjectKey.table(key.target()))),
                                ""));
        Annotation on = key.columns().size() == 1 ? to : to.texts("columns", key.columns());
        Annotation target = key.targetColumns().equals(primaryKey) ? on : on.texts("target", key.targetColumns());
        put(
                only(key.columns()),
                names.named(
                                target.flag("period", key.period())
                                        .constant("match", "Match", key.match(), Match.SIMPLE)
                                        .constant("onDelete", "Action", key.onDelete(), ReferentialAction.NO_ACTION)
                                        .texts("onDeleteColumns", key.onDeleteColumns())
                                        .constant("onUpdate", "Action", key.onUpdate(), ReferentialAction.NO_ACTION)
                                        .deferral(key.deferral())
                                        .flag("notValid", key.notValid())
                                        .flag("notEnforced", key.notEnforced()),
                                key.name(),
                                Naming.foreignKey(table.name(), key.columns()))
                        .text("comment", key.comment()));
    }

    private static Annotation on(String annotation, List<String> columns) {
        Annotation plain = Annotation.of(annotation);
        return columns.size() == 1 ? plain : plain.texts("columns", columns);
    }

    private static Optional<String> only(List<String> columns) {
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    /**
     * A check of one column is written on its accessor, and so is a check that is named after a column that it mentions.
     */
    private void check(CheckConstraint check) {
        List<String> mentioned = table.columnsInOrder().stream()
                .map(Column::name)
                .filter(check.condition()::mentions)
                .toList();
        Optional<String> column = mentioned.stream()
                .filter(name -> check.name().equals(Naming.check(table.name(), List.of(name))))
                .findFirst()
                .or(() -> only(mentioned).filter(name -> !isNamedAfterTable(check)));
        put(
                column,
                names.named(
                                Annotation.of("Check")
                                        .sql("value", check.condition().text()),
                                check.name(),
                                Naming.check(table.name(), column.stream().toList()))
                        .flag("noInherit", check.noInherit())
                        .flag("notValid", check.notValid())
                        .flag("notEnforced", check.notEnforced())
                        .text("comment", check.comment()));
    }

    private boolean isNamedAfterTable(CheckConstraint check) {
        return names.isImplied(check.name(), Naming.check(table.name(), List.of()));
    }
}
