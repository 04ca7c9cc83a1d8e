package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known at the moment a step runs.
 *
 * @param before the schema so far
 * @param fresh the tables that the same revision created, which hold no rows and which nobody else uses yet
 */
public record Situation(Schema before, Set<QualifiedName> fresh) {
    private static final Set<ObjectKey.Kind> HOLDING_ROWS =
            Set.of(ObjectKey.Kind.TABLE, ObjectKey.Kind.PARTITION, ObjectKey.Kind.VIEW);

    /** Copies the set. */
    public Situation {
        fresh = Set.copyOf(fresh);
    }

    /** The start of a revision on this schema. */
    public static Situation at(Schema schema) {
        return new Situation(schema, Set.of());
    }

    /** The start of a change of a database that nobody uses meanwhile, so that nobody is kept waiting. */
    public static Situation withoutUsers(Schema schema) {
        return new Situation(schema, schema.tables().stream().map(Table::name).collect(Collectors.toSet()));
    }

    /** The moment after the step. */
    public Situation after(Step step) {
        Set<QualifiedName> created = new HashSet<>();
        fresh.forEach(name -> created.add(
                step.renaming().map(renaming -> renaming.relation(name)).orElse(name)));
        step.creates().stream()
                .filter(key -> HOLDING_ROWS.contains(key.kind()))
                .forEach(key -> created.add(key.owner()));
        return new Situation(step.applyTo(before), created);
    }

    /** Whether the table may hold rows that others read and write. */
    boolean inUse(QualifiedName table) {
        return !fresh.contains(table);
    }

    /** Whether the rows of the table are in partitions. */
    boolean isPartitioned(QualifiedName table) {
        return before.table(table).flatMap(it -> it.settings().partitioning()).isPresent();
    }

    Table table(QualifiedName name) {
        return before.table(name).orElseThrow(() -> StepMismatch.noTable(name));
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
