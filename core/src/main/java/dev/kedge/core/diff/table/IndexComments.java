package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.CommentObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the comments of remaining indexes. A comment is no reason to rebuild an index. */
public final class IndexComments {
    private IndexComments() {}

    public static List<Index> without(List<Index> indexes) {
        return indexes.stream()
                .map(index -> index.withComment(Optional.empty()))
                .toList();
    }

    /** Adds a step for each different comment of a remaining index, by its old name. */
    public static void compare(
            QualifiedName owner, List<Index> before, List<Index> after, Map<String, String> kept, StepList found) {
        for (Index old : before) {
            after.stream()
                    .filter(index -> index.name().equals(kept.get(old.name()))
                            && !index.comment().equals(old.comment()))
                    .forEach(index -> found.add(
                            Stage.COMMENT, new CommentObject(ObjectKey.index(owner, index.name()), index.comment())));
        }
    }
}
