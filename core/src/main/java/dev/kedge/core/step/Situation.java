package dev.kedge.core.step;

import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state in which a step runs.
 *
 * @param before the schema before the step
 * @param fresh the objects that the same revision created, by the names in their keys; a table among them has no rows
 *     and no other users yet
 */
@Experimental
public record Situation(Schema before, Set<QualifiedName> fresh) {
    /** The kinds of objects that a revision may create and then grant rights on or fill with rows. */
    private static final Set<ObjectKey.Kind> CREATED = Set.of(
            ObjectKey.Kind.TABLE,
            ObjectKey.Kind.PARTITION,
            ObjectKey.Kind.VIEW,
            ObjectKey.Kind.ROUTINE,
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.RANGE_TYPE,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.SEQUENCE,
            ObjectKey.Kind.NAMESPACE);

    /**
     * Copies the set.
     *
     * @param before the schema before the step
     * @param fresh the objects that the same revision created, by the names in their keys; a table among them has no
     *     rows and no other users yet
     */
    public Situation {
        fresh = Set.copyOf(fresh);
    }

    /**
     * {@return the situation at the start of a revision}
     *
     * @param schema the schema before the revision
     */
    public static Situation at(Schema schema) {
        return new Situation(schema, Set.of());
    }

    /**
     * {@return the situation at the start of a revision of a database without other users, so that blocking them is no
     * concern}
     *
     * @param schema the schema before the revision
     */
    public static Situation withoutUsers(Schema schema) {
        return new Situation(
                schema,
                Stream.concat(
                                schema.tables().stream().map(Table::name),
                                schema.partitions().stream().map(Partition::name))
                        .collect(Collectors.toSet()));
    }

    /** Whether the same revision created the object of this right. */
    boolean isNew(Right right) {
        return !right.kind().isDefault()
                && fresh.contains(right.kind() == Securable.SCHEMA ? ofNamespace(right.name()) : right.keyName());
    }

    /**
     * {@return the situation after a step}
     *
     * @param step the step
     */
    public Situation after(Step step) {
        Set<QualifiedName> created = new HashSet<>();
        fresh.forEach(name -> created.add(
                step.renaming().map(renaming -> renaming.relation(name)).orElse(name)));
        step.creates().stream()
                .filter(key -> CREATED.contains(key.kind()))
                .forEach(key ->
                        created.add(key.kind() == ObjectKey.Kind.NAMESPACE ? ofNamespace(key.owner()) : key.owner()));
        return new Situation(step.applyTo(before), created);
    }

    /** A name that no table can have, because a table may be called like a namespace. */
    private static QualifiedName ofNamespace(QualifiedName namespace) {
        return new QualifiedName(namespace.name(), "");
    }

    /** Whether the table may hold rows that other sessions read and write. */
    boolean inUse(QualifiedName table) {
        return !fresh.contains(table);
    }

    /** Whether a table with rows may hold values of the type, or of a type that contains it. */
    boolean mayHold(QualifiedName type) {
        DeclaredTypes types = DeclaredTypes.of(before);
        PgType itself = PgType.named(type);
        return before.tables().stream()
                .filter(table -> inUse(table.name()))
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> types.isMadeOf(column.type(), itself));
    }

    /** Whether the table is partitioned. */
    boolean isPartitioned(QualifiedName table) {
        return new PartitionTree(before).partitioning(table).isPresent();
    }

    Table table(QualifiedName name) {
        return before.relation(name).orElseThrow(() -> StepMismatch.noTable(name));
    }

    Column column(QualifiedName table, String column) {
        return table(table).column(column).orElseThrow(() -> StepMismatch.noColumn(table, column));
    }

    Index index(QualifiedName table, String index) {
        return table(table)
                .index(index)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no index " + index));
    }
}
