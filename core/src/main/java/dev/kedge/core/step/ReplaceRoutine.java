package dev.kedge.core.step;

import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Replaces a function, procedure or aggregate by one with the same arguments and result. Objects that depend on it remain.
 *
 * @param routine the new routine
 * @param unchecked whether its body uses objects that do not exist yet, so that the server must not check it
 */
@Experimental
public record ReplaceRoutine(Routine routine, boolean unchecked) implements Step {
    /**
     * Removes the comment, which has its own step.
     *
     * @param routine the new routine
     * @param unchecked whether its body uses objects that do not exist yet, so that the server must not check it
     */
    public ReplaceRoutine {
        routine = routine.withComment(Optional.empty());
    }

    @Override
    public Schema applyTo(Schema before) {
        return before.plus(routine.withComment(
                RoutineSql.find(before, routine.key().owner()).comment()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(RoutineSql.create("CREATE OR REPLACE ", routine, unchecked)));
    }

    /** When this step is undone, the body may use objects that are restored later. */
    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ReplaceRoutine(RoutineSql.find(before, routine.key().owner()), true));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("sql", "file");
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(routine);
    }

    @Override
    public NameReferences calls() {
        return routine.text().body().map(NameReferences::withStrings).orElse(NameReferences.NONE);
    }

    @Override
    public Step withBodyUnchecked() {
        return new ReplaceRoutine(routine, true);
    }

    /** Objects that mention the routine need its new version. */
    @Override
    public List<ObjectKey> provides() {
        return List.of(subject());
    }

    @Override
    public boolean releases() {
        return true;
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
