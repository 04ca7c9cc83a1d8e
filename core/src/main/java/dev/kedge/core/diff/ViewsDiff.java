package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.diff.table.EqualParts;
import dev.kedge.core.diff.table.IndexComments;
import dev.kedge.core.diff.table.TriggersDiff;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.View.ColumnComment;
import dev.kedge.core.step.ChangeView;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CommentViewColumn;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.RenameObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the views of two schemas. Those that prevented other changes were dropped before. */
final class ViewsDiff {
    private final Schema start;
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    ViewsDiff(Schema start, Schema before, Schema after, Decisions decisions, StepList found) {
        this.start = start;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    /** {@code replaced} are the views that are dropped and recreated, in the order in which they can be dropped. */
    void compare(List<QualifiedName> replaced) {
        replaced.forEach(view -> found.add(Stage.DROP_VIEW, new DropView(view, true)));
        for (View view : after.views()) {
            Optional<View> old = before.view(view.name()).filter(other -> !replaced.contains(view.name()));
            if (old.isPresent()) {
                compare(old.get(), view);
            } else {
                renamedOrNew(view);
                found.add(Stage.CREATE_VIEW, new CreateView(view));
                view.triggers()
                        .forEach(trigger -> found.add(Stage.CREATE_TRIGGER, new CreateTrigger(view.name(), trigger)));
            }
        }
    }

    private void renamedOrNew(View view) {
        if (start.view(view.name()).isPresent()
                || decisions.renames().containsValue(view.name().name())) {
            return;
        }
        start.views().stream()
                .filter(old -> after.view(old.name()).isEmpty() && old.isDefinedLike(view))
                .filter(old -> decisions.rename(old.key()).isEmpty() && !decisions.isDropped(old.key()))
                .findFirst()
                .ifPresent(old -> found.problem(
                        DriftCode.VIEW_RENAMED_OR_NEW, ObjectKey.view(view.name()), old.name(), view.name()));
    }

    private void compare(View old, View view) {
        if (!old.options().equals(view.options())) {
            found.add(Stage.ALTER_VIEW, new ChangeView(view.name(), view.options()));
        }
        if (!old.comment().equals(view.comment())) {
            found.add(Stage.COMMENT, new CommentObject(view.key(), view.comment()));
        }
        columnComments(old, view);
        indexes(old, view);
        new TriggersDiff(view.name(), found).compare(old.triggers(), view.triggers());
    }

    private void columnComments(View old, View view) {
        for (ColumnComment comment : old.columnComments()) {
            if (view.columnComments().stream().noneMatch(c -> c.column().equals(comment.column()))) {
                found.add(Stage.COMMENT, new CommentViewColumn(view.name(), comment.column(), Optional.empty()));
            }
        }
        view.columnComments().stream()
                .filter(comment -> !old.columnComments().contains(comment))
                .forEach(comment -> found.add(
                        Stage.COMMENT,
                        new CommentViewColumn(view.name(), comment.column(), Optional.of(comment.text()))));
    }

    private void indexes(View old, View view) {
        Map<String, String> kept = EqualParts.of(
                IndexComments.without(old.indexes()), IndexComments.without(view.indexes()), Index::withName);
        IndexComments.compare(view.name(), old.indexes(), view.indexes(), kept, found);
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                found.add(Stage.RENAME, new RenameObject(ObjectKey.index(view.name(), from), to));
            }
        });
        old.indexes().stream()
                .filter(index -> !kept.containsKey(index.name()))
                .forEach(index -> found.add(Stage.DROP_INDEX, new DropIndex(view.name(), index.name())));
        view.indexes().stream()
                .filter(index -> !kept.containsValue(index.name()))
                .forEach(index -> found.add(Stage.CREATE_INDEX, new CreateIndex(view.name(), index)));
    }
}
