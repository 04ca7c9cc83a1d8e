package dev.kedge.core.diff.table;

import dev.kedge.core.conversion.Blank;
import dev.kedge.core.conversion.Conversion;
import dev.kedge.core.conversion.Survival;
import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.ddl.Numbering;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeColumnStatistics;
import dev.kedge.core.step.ChangeCompression;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeIdentity;
import dev.kedge.core.step.ChangeStorage;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropExpression;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.MakeGenerated;
import dev.kedge.core.step.SetNotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the columns of one table, matched by name. */
final class ColumnDiff {
    private final Table before;
    private final Table after;
    private final Decisions decisions;
    private final StepList found;
    private final Predicate<Column> isDroppedEarly;
    private final GeneratedDiff generated;
    private static final String CAUTION =
            " A value that is no %s stops the change; the rows are tried before anything is changed.";

    private final QualifiedName table;

    ColumnDiff(
            Table before,
            Table after,
            Decisions decisions,
            StepList found,
            Predicate<Column> isDroppedEarly,
            GeneratedDiff generated) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.isDroppedEarly = isDroppedEarly;
        this.generated = generated;
        this.table = after.name();
    }

    void compare() {
        Pairing<Column> pairing = Pairing.of(
                before.columnsInOrder(), after.columnsInOrder(), column -> ObjectKey.column(table, column.name()));
        List<Column> added = pairing.created();
        renamedOrNew(pairing.gone(), added);
        int position = before.nextPosition();
        for (Column column : added) {
            add(column.withPosition(position++));
        }
        pairing.forEachStayed(this::change);
        for (Column column : pairing.gone()) {
            found.add(stageOfDrop(column), new DropColumn(table, column.name()));
        }
    }

    private Stage stageOfDrop(Column gone) {
        if (gone.generated().isPresent()) {
            return Stage.DROP_GENERATED;
        }
        return isDroppedEarly.test(gone) ? Stage.DROP_COLUMN_OF_CHANGED_ENUM : Stage.DROP_COLUMN;
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
                                DriftCode.COLUMN_RENAMED_OR_NEW,
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
                || column.generated().isPresent()
                || backfill.isPresent();
        if (!filled) {
            found.problem(DriftCode.NEEDS_BACKFILL, key, key.path());
        }
        boolean computed = column.generated().isPresent();
        found.add(
                computed ? Stage.ADD_GENERATED : Stage.ADD_COLUMN,
                new AddColumn(table, column, computed ? Optional.empty() : backfill));
    }

    private void change(Column old, Column column) {
        String name = column.name();
        if (generated.isComputedAnew(old, column)) {
            found.add(Stage.DROP_GENERATED, new DropGenerated(table, name));
            found.add(Stage.ADD_GENERATED, new AddColumn(table, column, Optional.empty()));
        } else if (GeneratedDiff.isComputedFromNowOn(old, column)) {
            found.add(Stage.ADD_GENERATED, new MakeGenerated(table, column));
        } else if (GeneratedDiff.isVirtualNoMore(old, column)) {
            found.add(Stage.DROP_GENERATED, new DropGenerated(table, name));
            Optional<Expression> value = old.generated().map(Generated::expression);
            found.add(
                    Stage.ADD_COLUMN_ANEW,
                    new AddColumn(
                            table,
                            column,
                            decisions.backfill(ObjectKey.column(table, name)).or(() -> value)));
        } else if (old.generated().isPresent() && column.generated().isEmpty()) {
            found.add(Stage.DROP_GENERATED, new DropExpression(table, name));
            alter(old.withGenerated(Optional.empty()), column);
        } else {
            alter(old, column);
        }
    }

    private void alter(Column old, Column column) {
        String name = column.name();
        boolean typeChanges =
                !old.type().equals(column.type()) || !old.collation().equals(column.collation());
        boolean defaultChanges = !old.defaultValue().equals(column.defaultValue());
        // a new identity replaces a sequence and continues from its last number
        boolean replaced = column.identity().isPresent()
                && old.identity().isEmpty()
                && old.defaultValue().filter(ColumnDiff::isCounting).isPresent();
        if (old.identity().isPresent() && column.identity().isEmpty()) {
            Optional<QualifiedName> successor =
                    column.defaultValue().flatMap(Numbering::sequence).flatMap(Numbering::named);
            found.add(Stage.ALTER_COLUMN, new ChangeIdentity(table, name, Optional.empty(), successor));
        }
        if (typeChanges && defaultChanges && old.defaultValue().isPresent() && !replaced) {
            found.add(Stage.ALTER_COLUMN, new ChangeDefault(table, name, Optional.empty()));
        }
        // bounds that the smaller type cannot represent are changed before the type
        boolean numbersFirst = typeChanges && isSmaller(column.type(), old.type());
        if (numbersFirst) {
            changeIdentity(old, column);
        }
        if (typeChanges) {
            changeType(old, column);
        }
        boolean dropped = typeChanges && column.defaultValue().isEmpty();
        if (defaultChanges && !dropped && !replaced) {
            found.add(Stage.ALTER_COLUMN, new ChangeDefault(table, name, column.defaultValue()));
        }
        if (old.nullable() && !column.nullable()) {
            forbidNulls(column);
        } else if (!old.nullable() && column.nullable()) {
            found.add(
                    Stage.ALTER_COLUMN,
                    new DropNotNull(table, name, decisions.backfill(ObjectKey.column(table, name))));
        }
        if (!numbersFirst) {
            changeIdentity(old, column);
        }
        if (old.identity().isEmpty() && column.identity().isPresent()) {
            found.add(Stage.ALTER_COLUMN, new ChangeIdentity(table, name, column.identity()));
        }
        Column kept = typeChanges ? old.converted(column.type(), column.collation()) : old;
        if (!kept.storage().equals(column.storage())) {
            found.add(Stage.ALTER_COLUMN, new ChangeStorage(table, name, column.storage()));
        }
        if (!kept.compression().equals(column.compression())) {
            found.add(Stage.ALTER_COLUMN, new ChangeCompression(table, name, column.compression()));
        }
        if (!old.statistics().equals(column.statistics())) {
            found.add(Stage.ALTER_COLUMN, new ChangeColumnStatistics(table, name, column.statistics()));
        }
        if (!old.comment().equals(column.comment())) {
            found.add(Stage.COMMENT, new CommentObject(ObjectKey.column(table, name), column.comment()));
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

    private static boolean isCounting(Expression value) {
        return value.canonical().startsWith("nextval (");
    }

    private void forbidNulls(Column column) {
        ObjectKey key = ObjectKey.column(table, column.name());
        boolean computed = column.generated().isPresent();
        Optional<Expression> backfill = computed ? Optional.empty() : decisions.backfill(key);
        if (backfill.isEmpty() && !computed) {
            found.problem(DriftCode.NULLS_UNFILLED, key, key.path());
        }
        found.add(Stage.ALTER_COLUMN, new SetNotNull(table, column.name(), backfill));
    }

    /** The advice contains the expression twice: quoted for Java, and quoted for a shell. */
    private void changeType(Column old, Column column) {
        ObjectKey key = ObjectKey.column(table, column.name());
        Optional<Expression> using = decisions.using(key);
        if (TypeChange.between(old.type(), column.type(), using).needsUsing()) {
            Survival survival = Survival.of(old.type(), column.type());
            boolean none = survival == Survival.NONE;
            String offered = (none
                            ? Blank.of(column.type(), column.nullable())
                            : Conversion.of(column.name(), old.type(), column.type()))
                    .text();
            String caution = survival == Survival.SOME ? CAUTION.formatted(column.type()) : "";
            found.problem(
                    none ? DriftCode.NO_CONVERSION : DriftCode.NEEDS_USING,
                    key,
                    key.path(),
                    old.type(),
                    column.type(),
                    offered.replace("\"", "\\\""),
                    offered,
                    caution);
        }
        found.add(Stage.ALTER_COLUMN, new ChangeType(table, column.name(), column.type(), column.collation(), using));
    }
}
