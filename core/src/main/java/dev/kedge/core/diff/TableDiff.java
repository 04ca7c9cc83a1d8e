package dev.kedge.core.diff;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
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
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a table with itself: its columns, then what stands on them. */
final class TableDiff {
    private final Schema schema;
    private final Schema desired;
    private final Table before;
    private final Table after;
    private final Decisions decisions;
    private final StepList found;
    private final QualifiedName name;

    TableDiff(Schema schema, Schema desired, Table before, Table after, Decisions decisions, StepList found) {
        this.schema = schema;
        this.desired = desired;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
        this.name = after.name();
    }

    void compare() {
        new ColumnDiff(before, after, decisions, found).compare();
        constraints();
        indexes();
        if (!before.comment().equals(after.comment())) {
            found.add(Stage.COMMENT, new CommentTable(name, after.comment()));
        }
    }

    private void constraints() {
        Set<String> settled = new HashSet<>();
        for (Constraint constraint : after.constraints()) {
            Optional<Constraint> old = before.constraint(constraint.name());
            if (old.filter(constraint::equals).isPresent() && !mustRebuild(constraint)) {
                settled.add(constraint.name());
            } else if (old.isEmpty() && !mustRebuild(constraint)) {
                formerName(constraint, settled).ifPresent(former -> {
                    found.add(Stage.RENAME, new RenameConstraint(name, former, constraint.name()));
                    settled.add(former);
                    settled.add(constraint.name());
                });
            }
        }
        before.constraints().stream().filter(c -> !settled.contains(c.name())).forEach(this::drop);
        after.constraints().stream().filter(c -> !settled.contains(c.name())).forEach(this::add);
    }

    /** The constraint that differs in nothing but its name and is declared no more; renaming it loses nothing. */
    private Optional<String> formerName(Constraint constraint, Set<String> settled) {
        return before.constraints().stream()
                .filter(old -> !settled.contains(old.name())
                        && after.constraint(old.name()).isEmpty()
                        && old.withName(constraint.name()).equals(constraint))
                .map(Constraint::name)
                .findFirst();
    }

    private void drop(Constraint constraint) {
        if (constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint) {
            takeOffReferrers(Set.copyOf(constraint.columns()));
        }
        Stage stage = constraint instanceof ForeignKey ? Stage.DROP_FOREIGN_KEY : Stage.DROP_CONSTRAINT;
        found.add(stage, new DropConstraint(name, constraint.name()));
    }

    /** Foreign keys stand on the key that they refer to: they go before it and, if still declared, come back after it. */
    private void takeOffReferrers(Set<String> columns) {
        for (Table referrer : schema.tables()) {
            for (ForeignKey key : referrer.foreignKeys()) {
                if (!key.target().equals(name)
                        || !Set.copyOf(key.targetColumns()).equals(columns)) {
                    continue;
                }
                found.add(Stage.DROP_FOREIGN_KEY, new DropConstraint(referrer.name(), key.name()));
                desired.table(referrer.name())
                        .flatMap(t -> t.constraint(key.name()))
                        .filter(key::equals)
                        .ifPresent(same -> found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(referrer.name(), key)));
            }
        }
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

    /** A check whose column changes to another family of types would compare the new type with literals of the old one. */
    private boolean mustRebuild(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return changedFamilies().stream().anyMatch(check.condition()::mentions);
        }
        return constraint instanceof ForeignKey && constraint.columns().stream().anyMatch(changedFamilies()::contains);
    }

    private boolean mustRebuild(Index index) {
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
        Set<String> settled = new HashSet<>();
        for (Index index : after.indexes()) {
            Optional<Index> old = before.index(index.name());
            if (old.filter(index::equals).isPresent() && !mustRebuild(index)) {
                settled.add(index.name());
            } else if (old.isPresent() && !mustRebuild(index)) {
                replace(index);
                settled.add(index.name());
            } else if (old.isEmpty() && !mustRebuild(index)) {
                formerName(index, settled).ifPresent(former -> {
                    found.add(Stage.RENAME, new RenameIndex(name, former, index.name()));
                    settled.add(former);
                    settled.add(index.name());
                });
            }
        }
        before.indexes().stream()
                .filter(i -> !settled.contains(i.name()))
                .forEach(i -> found.add(Stage.DROP_INDEX, new DropIndex(name, i.name())));
        after.indexes().stream()
                .filter(i -> !settled.contains(i.name()))
                .forEach(i -> found.add(Stage.CREATE_INDEX, new CreateIndex(name, i)));
    }

    private Optional<String> formerName(Index index, Set<String> settled) {
        return before.indexes().stream()
                .filter(old -> !settled.contains(old.name())
                        && after.index(old.name()).isEmpty()
                        && old.withName(index.name()).equals(index))
                .map(Index::name)
                .findFirst();
    }

    /** The old index serves queries under another name until the new one is built. */
    private void replace(Index index) {
        String aside = Identifier.truncate(index.name(), Identifier.MAX_BYTES - 4) + "_old";
        found.add(Stage.RENAME_ASIDE, new RenameIndex(name, index.name(), aside));
        found.add(Stage.CREATE_INDEX, new CreateIndex(name, index));
        found.add(Stage.DROP_ASIDE, new DropIndex(name, aside));
    }
}
