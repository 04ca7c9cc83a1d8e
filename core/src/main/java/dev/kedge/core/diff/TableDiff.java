package dev.kedge.core.diff;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.CommentTable;

/** Compares a table with itself: its columns, then what stands on them. */
final class TableDiff {
    private final Schema schema;
    private final Schema desired;
    private final Table before;
    private final Table after;
    private final Decisions decisions;
    private final StepList found;

    TableDiff(Schema schema, Schema desired, Table before, Table after, Decisions decisions, StepList found) {
        this.schema = schema;
        this.desired = desired;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        new ColumnDiff(before, after, decisions, found, this::isDroppedEarly).compare();
        new ConstraintDiff(schema, desired, before, after, found).compare();
        new IndexDiff(desired, before, after, found, this::isDroppedEarly).compare();
        if (!before.comment().equals(after.comment())) {
            found.add(Stage.COMMENT, new CommentTable(after.name(), after.comment()));
        }
    }

    /** The rows of a column that goes need not be, and may not be, converted to the new values of its enum. */
    private boolean isDroppedEarly(Column gone) {
        boolean enumChanges = schema.enums().stream()
                .filter(type -> PgType.named(type.name()).equals(gone.type().element()))
                .anyMatch(type -> desired.enumType(type.name())
                        .filter(now -> !now.values().containsAll(type.values()))
                        .isPresent());
        return enumChanges
                && before.indexes().stream()
                        .noneMatch(index -> after.index(index.name()).isPresent()
                                && index.columnNames().contains(gone.name()));
    }
}
