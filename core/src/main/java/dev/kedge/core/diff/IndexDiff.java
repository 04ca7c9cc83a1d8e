package dev.kedge.core.diff;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.RenameIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the indexes of one table that no constraint owns. */
final class IndexDiff {
    private static final String ASIDE = "_old";

    private final Schema desired;
    private final Table before;
    private final Table after;
    private final StepList found;
    private final Predicate<Column> isDroppedEarly;
    private final QualifiedName name;
    private final List<String> changedFamilies;

    IndexDiff(Schema desired, Table before, Table after, StepList found, Predicate<Column> isDroppedEarly) {
        this.desired = desired;
        this.before = before;
        this.after = after;
        this.found = found;
        this.isDroppedEarly = isDroppedEarly;
        this.name = after.name();
        this.changedFamilies = TypeFamilies.changed(before, after);
    }

    void compare() {
        Map<String, String> kept = Kept.indexes(before, after, this::mustRebuild);
        found.rename(name, kept, true);
        List<Index> replaced = after.indexes().stream()
                .filter(i -> !kept.containsValue(i.name())
                        && before.index(i.name()).isPresent()
                        && !mustRebuild(i)
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

    private boolean mustRebuild(Index index) {
        return index.where()
                .filter(where -> changedFamilies.stream().anyMatch(where::mentions))
                .isPresent();
    }

    /** Queries need not lose an index whose name changes with its columns, unless it stands in the way of something. */
    private boolean mayOutliveItsSuccessor(Index gone, Map<String, String> kept) {
        boolean succeeded = after.indexes().stream()
                .anyMatch(index -> !kept.containsValue(index.name())
                        && index.columnNames().stream().anyMatch(gone.columnNames()::contains));
        boolean plain = !gone.unique() && gone.where().isEmpty();
        return succeeded
                && plain
                && !isNameTaken(gone.name())
                && gone.columnNames().stream().allMatch(this::mayCarryIndex);
    }

    private boolean mayCarryIndex(String column) {
        return before.column(column)
                .filter(old -> after.column(column)
                        .map(now -> now.type().equals(old.type()))
                        .orElseGet(() -> !isDroppedEarly.test(old)))
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

    /** The old index serves queries under another name until the new one is built. */
    private void replace(Index index) {
        String aside = Identifier.truncate(index.name(), Identifier.MAX_BYTES - ASIDE.length()) + ASIDE;
        found.add(Stage.RENAME_ASIDE, new RenameIndex(name, index.name(), aside));
        found.add(Stage.CREATE_INDEX, new CreateIndex(name, index));
        found.add(Stage.DROP_ASIDE, new DropIndex(name, aside));
    }
}
