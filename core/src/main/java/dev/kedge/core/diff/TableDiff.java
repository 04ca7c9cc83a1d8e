package dev.kedge.core.diff;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.AddPrimaryKey;
import dev.kedge.core.step.AddUnique;
import dev.kedge.core.step.CommentTable;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a table with itself: its columns, then what stands on them. */
final class TableDiff {
    private static final String ASIDE = "_old";

    private final Schema schema;
    private final Schema desired;
    private final Table before;
    private final Table after;
    private final Decisions decisions;
    private final StepList found;
    private final QualifiedName name;
    private final GeneratedDiff generated;

    TableDiff(Schema schema, Schema desired, Table before, Table after, Decisions decisions, StepList found) {
        this.schema = schema;
        this.desired = desired;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.name = after.name();
        this.generated = new GeneratedDiff(schema, desired, before, after);
    }

    void compare() {
        new ColumnDiff(before, after, decisions, found, this::isDroppedEarly, generated).compare();
        constraints();
        indexes();
        new SettingsDiff(before, after, found).compare();
        if (!before.comment().equals(after.comment())) {
            found.add(Stage.COMMENT, new CommentTable(name, after.comment()));
        }
    }

    private void constraints() {
        Map<String, String> kept = Kept.constraints(before, after, this::mustRebuild);
        rename(kept, false);
        before.constraints().stream().filter(c -> !kept.containsKey(c.name())).forEach(this::drop);
        after.constraints().stream().filter(c -> !kept.containsValue(c.name())).forEach(this::add);
    }

    /** Renaming what differs in nothing but its name loses nothing. */
    private void rename(Map<String, String> kept, boolean index) {
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                found.rename(new PartRenames.PartRename(name, from, to, index));
            }
        });
    }

    private void drop(Constraint constraint) {
        Stage stage = constraint instanceof ForeignKey ? Stage.DROP_FOREIGN_KEY : Stage.DROP_CONSTRAINT;
        found.add(stage, new DropConstraint(name, constraint.name()));
    }

    private void add(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(name, key));
        } else {
            found.add(Stage.ADD_CONSTRAINT, adding(constraint));
        }
    }

    private Step adding(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new AddPrimaryKey(name, key);
        }
        return constraint instanceof UniqueConstraint unique
                ? new AddUnique(name, unique)
                : new AddCheck(name, (CheckConstraint) constraint);
    }

    /**
     * A check whose column changes to another family of types would compare the new type with literals of the old one, and
     * a foreign key stands on the key that it refers to: it goes before that and comes back after it.
     */
    private boolean mustRebuild(Constraint constraint) {
        if (generated.comeBack().stream().anyMatch(constraint::mentions)) {
            return true;
        }
        if (constraint instanceof CheckConstraint check) {
            return changedFamilies().stream().anyMatch(check.condition()::mentions);
        }
        return constraint instanceof ForeignKey key
                && (key.columns().stream().anyMatch(changedFamilies()::contains)
                        || Converted.anyOf(key, before, after, schema, desired)
                        || PersistenceOrder.isInCircle(key, name, schema, desired)
                        || !Kept.keysOf(key, schema, desired));
    }

    private boolean mustRebuild(Index index) {
        return generated.comeBack().stream().anyMatch(index::mentions) || standsOnChangedFamily(index);
    }

    private boolean standsOnChangedFamily(Index index) {
        return index.where()
                .filter(where -> changedFamilies().stream().anyMatch(where::mentions))
                .isPresent();
    }

    private List<String> changedFamilies() {
        return after.columns().stream()
                .filter(column -> before.column(column.name())
                        .filter(old -> ColumnDiff.family(old.type()) != ColumnDiff.family(column.type())
                                || ColumnDiff.family(old.type()) == 0
                                        && !old.type().equals(column.type()))
                        .isPresent())
                .map(Column::name)
                .toList();
    }

    private void indexes() {
        Map<String, String> kept = Kept.indexes(before, after, this::mustRebuild);
        rename(kept, true);
        List<Index> replaced = after.indexes().stream()
                .filter(i -> !kept.containsValue(i.name())
                        && before.index(i.name()).isPresent()
                        && !mustRebuild(i)
                        && before.index(i.name()).filter(this::isInTheWay).isEmpty()
                        && before.index(i.name())
                                .filter(this::carriesForeignKey)
                                .isEmpty())
                .toList();
        Set<String> settled = new HashSet<>();
        replaced.forEach(i -> settled.add(i.name()));
        before.indexes().stream()
                .filter(i -> !kept.containsKey(i.name()) && !settled.contains(i.name()))
                .forEach(i -> found.add(
                        mayOutliveItsSuccessor(i, kept) ? Stage.DROP_ASIDE : Stage.DROP_INDEX,
                        new DropIndex(name, i.name())));
        replaced.forEach(this::replace);
        after.indexes().stream()
                .filter(i -> !kept.containsValue(i.name()) && !settled.contains(i.name()))
                .forEach(i -> found.add(Stage.CREATE_INDEX, new CreateIndex(name, i)));
    }

    /** Queries need not lose an index whose name changes with its columns, unless it stands in the way of something. */
    private boolean mayOutliveItsSuccessor(Index gone, Map<String, String> kept) {
        boolean succeeded = after.indexes().stream()
                .anyMatch(index -> !kept.containsValue(index.name())
                        && index.columnNames().stream().anyMatch(gone.columnNames()::contains));
        boolean plain = !gone.unique() && gone.where().isEmpty();
        return succeeded
                && plain
                && !isInTheWay(gone)
                && !isNameTaken(gone.name())
                && gone.columnNames().stream().allMatch(this::mayCarryIndex);
    }

    /** Whether it stands on a generated column that goes, if only to come back. */
    private boolean isInTheWay(Index index) {
        return generated.comeBack().stream().anyMatch(index::mentions)
                || before.columns().stream()
                        .filter(column -> column.generated().isPresent())
                        .filter(column -> after.column(column.name()).isEmpty())
                        .anyMatch(column -> index.mentions(column.name()));
    }

    private boolean mayCarryIndex(String column) {
        return before.column(column)
                .filter(old -> after.column(column)
                        .map(now -> now.type().equals(old.type()))
                        .orElseGet(() -> !isDroppedEarly(old)))
                .isPresent();
    }

    /** Indexes share their names with tables and constraints, and retired ones get a name that ends like this. */
    private boolean isNameTaken(String index) {
        return index.endsWith(ASIDE)
                || desired.tables().stream()
                        .anyMatch(table -> table.name().name().equals(index)
                                || table.index(index).isPresent()
                                || table.constraints().stream()
                                        .anyMatch(
                                                constraint -> constraint.name().equals(index)));
    }

    /** A foreign key that comes back while the old index is still there may stand on that one again. */
    private boolean carriesForeignKey(Index index) {
        return index.unique()
                && desired.tables().stream()
                        .flatMap(table -> table.foreignKeys().stream())
                        .anyMatch(key -> key.target().equals(name)
                                && Set.copyOf(key.targetColumns()).equals(Set.copyOf(index.columnNames())));
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

    /** The old index serves queries under another name until the new one is built. */
    private void replace(Index index) {
        String aside = Identifier.truncate(index.name(), Identifier.MAX_BYTES - ASIDE.length()) + ASIDE;
        found.add(Stage.RENAME_ASIDE, new RenameIndex(name, index.name(), aside));
        found.add(Stage.CREATE_INDEX, new CreateIndex(name, index));
        found.add(Stage.DROP_ASIDE, new DropIndex(name, aside));
    }
}
