package dev.kedge.core.step;

import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a function, procedure or aggregate.
 *
 * @param routine the routine
 * @param unchecked whether its body uses objects that do not exist yet, so that the server must not check it
 */
@Experimental
public record CreateRoutine(Routine routine, boolean unchecked) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.object(routine.key()).isEmpty(), "routine " + routine.key() + " already exists");
        return before.plus(routine);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(RoutineSql.create("CREATE ", routine, unchecked)));
        if (routine.comment().isPresent()) {
            statements.add(SqlStatement.tx(RoutineSql.comment(routine, routine.comment())));
        }
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropRoutine(routine.key().owner(), false));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("sql", "file");
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
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
        return new CreateRoutine(routine, true);
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(
                among.before().object(subject()).filter(routine::equals).isPresent());
    }

    @Override
    public ObjectKey subject() {
        return routine.key();
    }

    @Override
    public String describe() {
        return "create " + RoutineSql.kind(routine) + " " + routine.key();
    }
}
