package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeComment;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeIdentity;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.TypeChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the columns of one table, paired by name. */
final class ColumnDiff {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char");

    private final Table before;
    private final Table after;
    private final Decisions decisions;
    private final StepList found;
    private final Predicate<Column> isDroppedEarly;
    private final QualifiedName table;

    ColumnDiff(Table before, Table after, Decisions decisions, StepList found, Predicate<Column> isDroppedEarly) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.isDroppedEarly = isDroppedEarly;
        this.table = after.name();
    }

    void compare() {
        List<Column> gone = before.columnsInOrder().stream()
                .filter(column -> after.column(column.name()).isEmpty())
                .toList();
        List<Column> added = after.columnsInOrder().stream()
                .filter(column -> before.column(column.name()).isEmpty())
                .toList();
        renamedOrNew(gone, added);
        int position = before.nextPosition();
        for (Column column : added) {
            add(column.withPosition(position++));
        }
        for (Column column : after.columnsInOrder()) {
            before.column(column.name()).ifPresent(old -> alter(old, column));
        }
        for (Column column : gone) {
            Stage stage = isDroppedEarly.test(column) ? Stage.DROP_COLUMN_OF_CHANGED_ENUM : Stage.DROP_COLUMN;
            found.add(stage, new DropColumn(table, column.name()));
        }
    }

    private void renamedOrNew(List<Column> gone, List<Column> added) {
        Set<String> asked = new HashSet<>();
        for (Column old : gone) {
            if (decisions.isDropped(ObjectKey.column(table, old.name()))) {
                continue;
            }
            added.stream()
                    .filter(column -> column.type().equals(old.type()) && !asked.contains(column.name()))
                    .findFirst()
                    .ifPresent(column -> {
                        asked.add(column.name());
                        found.problem(
                                Code.COLUMN_RENAMED_OR_NEW,
                                ObjectKey.column(table, column.name()),
                                table,
                                old.name(),
                                column.name());
                    });
        }
    }

    private void add(Column column) {
        ObjectKey key = ObjectKey.column(table, column.name());
        Optional<Expression> backfill = decisions.backfill(key);
        boolean filled = column.nullable()
                || column.defaultValue().isPresent()
                || column.identity().isPresent()
                || backfill.isPresent();
        if (!filled) {
            found.problem(Code.NEEDS_BACKFILL, key, key.path());
        }
        found.add(Stage.ADD_COLUMN, new AddColumn(table, column, backfill));
    }

    private void alter(Column old, Column column) {
        String name = column.name();
        boolean typeChanges = !old.type().equals(column.type());
        boolean defaultChanges = !old.defaultValue().equals(column.defaultValue());
        if (old.identity().isPresent() && column.identity().isEmpty()) {
            found.add(Stage.ALTER_COLUMN, new ChangeIdentity(table, name, Optional.empty()));
        }
        if (typeChanges && defaultChanges && old.defaultValue().isPresent()) {
            found.add(Stage.ALTER_COLUMN, new ChangeDefault(table, name, Optional.empty()));
        }
        // bounds that the smaller type cannot hold go before it comes
        boolean numbersFirst = typeChanges && isSmaller(column.type(), old.type());
        if (numbersFirst) {
            changeIdentity(old, column);
        }
        if (typeChanges) {
            changeType(old, column);
        }
        boolean dropped = typeChanges && column.defaultValue().isEmpty();
        if (defaultChanges && !dropped) {
            found.add(Stage.ALTER_COLUMN, new ChangeDefault(table, name, column.defaultValue()));
        }
        if (old.nullable() && !column.nullable()) {
            Optional<Expression> backfill = decisions.backfill(ObjectKey.column(table, name));
            found.add(Stage.ALTER_COLUMN, new SetNotNull(table, name, backfill));
        } else if (!old.nullable() && column.nullable()) {
            found.add(Stage.ALTER_COLUMN, new DropNotNull(table, name));
        }
        if (!numbersFirst) {
            changeIdentity(old, column);
        }
        if (old.identity().isEmpty() && column.identity().isPresent()) {
            found.add(Stage.ALTER_COLUMN, new ChangeIdentity(table, name, column.identity()));
        }
        if (!old.comment().equals(column.comment())) {
            found.add(Stage.COMMENT, new ChangeComment(table, name, column.comment()));
        }
    }

    private void changeIdentity(Column old, Column column) {
        if (old.identity().isPresent()
                && column.identity().isPresent()
                && !old.identity().equals(column.identity())) {
            found.add(Stage.ALTER_COLUMN, new ChangeIdentity(table, column.name(), column.identity()));
        }
    }

    private static boolean isSmaller(PgType type, PgType other) {
        List<String> integers = List.of("smallint", "integer", "bigint");
        int size = integers.indexOf(type.sql());
        return size >= 0 && size < integers.indexOf(other.sql());
    }

    private void changeType(Column old, Column column) {
        ObjectKey key = ObjectKey.column(table, column.name());
        Optional<Expression> using = decisions.using(key);
        if (TypeChange.between(old.type(), column.type(), using).needsUsing()) {
            found.problem(
                    Code.NEEDS_USING,
                    key,
                    key.path(),
                    old.type(),
                    column.type(),
                    Identifier.quote(column.name()) + "::" + column.type());
        }
        found.add(Stage.ALTER_COLUMN, new ChangeType(table, column.name(), column.type(), using));
    }

    /** 1 for numbers, 2 for texts, whose literals serve each other's comparisons; 0 for a type that stands alone. */
    static int family(PgType type) {
        if (type.isArray()) {
            return 0;
        }
        return NUMBERS.contains(type.base()) ? 1 : TEXTS.contains(type.base()) ? 2 : 0;
    }
}
