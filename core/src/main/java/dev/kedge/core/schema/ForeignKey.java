package dev.kedge.core.schema;

import java.util.List;

/**
 * A foreign key of a table.
 *
 * @param name its name
 * @param columns the referring columns in order
 * @param target the table referred to
 * @param targetColumns the columns referred to, one for each referring column
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key referred to changes
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate)
        implements Constraint {
    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public ForeignKey withName(String other) {
        return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate);
    }
}
