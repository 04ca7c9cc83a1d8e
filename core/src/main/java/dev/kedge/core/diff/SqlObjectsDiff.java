package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.step.AlterSqlObject;
import dev.kedge.core.step.CreateSqlObject;
import dev.kedge.core.step.DropSqlObject;
import java.util.List;
import java.util.Optional;

/**
 * Compares SQL objects. If the statements that create an object differ, it is altered with the statements that its author
 * gives, or else dropped and created again. It is a problem if others depend on the object, so that it cannot be dropped.
 * {@link DependentDrops} makes the drops, before anything else changes.
 */
final class SqlObjectsDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    SqlObjectsDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        for (SqlObject object : after.all(SqlObject.class)) {
            Optional<SqlObject> old = before.object(object.key()).map(SqlObject.class::cast);
            if (old.isEmpty()) {
                found.add(stage(object), new CreateSqlObject(object));
            } else if (!old.get().equals(object)) {
                compare(old.get(), object);
            }
        }
        List<SqlObject> gone = before.all(SqlObject.class).stream()
                .filter(object -> after.object(object.key()).isEmpty())
                .toList();
        Dependencies.dependentsFirst(gone)
                .forEach(object ->
                        found.add(Stage.DROP_SQL_OBJECT, new DropSqlObject(((SqlObject) object).name(), false)));
    }

    private void compare(SqlObject old, SqlObject object) {
        if (old.create().equals(object.create())) {
            found.add(stage(object), new AlterSqlObject(object, Optional.empty()));
            return;
        }
        decisions
                .alter(object.key())
                .ifPresentOrElse(
                        alter -> found.add(stage(object), new AlterSqlObject(object, Optional.of(alter))),
                        () -> found.problem(
                                EntityCode.SQL_OBJECT_IN_USE,
                                object.key(),
                                object.name(),
                                String.join(", ", new SqlObjectUses(before).of(old))));
    }

    /** An event trigger is created last, so that it does not fire for the other steps. */
    private static Stage stage(SqlObject object) {
        return object.parsed().map(SqlName::kind).equals(Optional.of(SqlKind.EVENT_TRIGGER))
                ? Stage.CREATE_EVENT_TRIGGER
                : Stage.CREATE_SQL_OBJECT;
    }

    /** Whether a changed object is dropped and created again: no other object depends on it, and no statements alter it. */
    static boolean isRebuilt(SqlObject old, Schema before, Schema after, Decisions decisions) {
        return after.object(old.key())
                .map(SqlObject.class::cast)
                .filter(now -> !now.create().equals(old.create()))
                .filter(now -> decisions.alter(now.key()).isEmpty())
                .filter(now -> new SqlObjectUses(before).of(old).stream().allMatch(user -> isGone(user, after)))
                .isPresent();
    }

    /** Whether a dependent is an SQL object that the same revision drops first. */
    private static boolean isGone(String user, Schema after) {
        return SqlName.ofFull(user, "").isPresent()
                && after.object(SqlObject.key(user)).isEmpty();
    }
}
