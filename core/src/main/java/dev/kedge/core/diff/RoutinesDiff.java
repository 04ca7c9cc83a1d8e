package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.DropRoutine;
import dev.kedge.core.step.ReplaceRoutine;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the functions and procedures of two schemas. Those that cannot be replaced were dropped before. */
final class RoutinesDiff {
    private final Schema before;
    private final Schema after;
    private final StepList found;

    RoutinesDiff(Schema before, Schema after, StepList found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** {@code takenOff} are the names of the routines that no object may depend on any more. */
    void compare(Set<String> takenOff) {
        before.tables().forEach(table -> generated(table, takenOff));
        before.all(RangeType.class).forEach(range -> support(range, takenOff));
        Pairing<Routine> pairing = Pairing.of(before.routines(), after.routines(), Routine::key);
        pairing.forEachAfter(
                routine -> found.add(Stage.CREATE_ROUTINE, new CreateRoutine(routine, false)), this::compare);
        pairing.gone()
                .forEach(routine -> found.add(
                        Stage.DROP_ROUTINE, new DropRoutine(routine.key().owner(), false)));
    }

    private void compare(Routine old, Routine routine) {
        if (!old.definition().equals(routine.definition()) || old.procedure() != routine.procedure()) {
            found.add(Stage.CREATE_ROUTINE, new ReplaceRoutine(routine, false));
        }
        if (!old.comment().equals(routine.comment())) {
            found.add(Stage.COMMENT, new CommentObject(routine.key(), routine.comment()));
        }
    }

    /** A range type cannot be changed to use another function. */
    private void support(RangeType range, Set<String> takenOff) {
        Stream.of(range.canonical(), range.subtypeDiff())
                .flatMap(Optional::stream)
                .filter(function -> takenOff.contains(function.name()))
                .filter(function -> after.object(range.key()).isPresent())
                .forEach(function -> found.problem(DriftCode.ROUTINE_UNDER_RANGE, range.key(), range.name(), function));
    }

    /** The values of a generated column cannot be kept without its expression. */
    private void generated(Table table, Set<String> takenOff) {
        for (Column column : table.columns()) {
            column.generated()
                    .filter(generated -> after.table(table.name())
                            .flatMap(now -> now.column(column.name()))
                            .isPresent())
                    .filter(generated ->
                            NameReferences.of(generated.expression().text()).hasAny(takenOff))
                    .ifPresent(generated -> found.problem(
                            DriftCode.ROUTINE_UNDER_GENERATED,
                            ObjectKey.column(table.name(), column.name()),
                            ObjectKey.column(table.name(), column.name()).path(),
                            generated.expression().text()));
        }
    }
}
