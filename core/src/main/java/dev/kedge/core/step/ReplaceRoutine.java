package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Replaces a function or procedure by another of the same arguments and result; what stands on it stays.
 *
 * @param routine the routine from now on
 * @param unchecked whether its body mentions what is not there yet, so that the server must not look into it
 */
public record ReplaceRoutine(Routine routine, boolean unchecked) implements Step {
    /** Leaves the comment to a step of its own. */
    public ReplaceRoutine {
        routine = routine.withComment(Optional.empty());
    }

    @Override
    public Schema applyTo(Schema before) {
        return before.plus(routine.withComment(
                RoutineSql.find(before, routine.key().owner()).comment()));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx(RoutineSql.create("CREATE OR REPLACE ", routine, unchecked)));
    }

    /** On the way back the body may mention what comes back later. */
    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ReplaceRoutine(RoutineSql.find(before, routine.key().owner()), true));
    }

    @Override
    public ObjectKey subject() {
        return routine.key();
    }

    @Override
    public String describe() {
        return "replace " + RoutineSql.kind(routine) + " " + routine.key();
    }
}
