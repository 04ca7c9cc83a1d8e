package dev.kedge.core.step;

import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a function or procedure.
 *
 * @param routine its name with the types of its arguments
 * @param comesBack whether the same revision creates it again
 */
@Experimental
public record DropRoutine(QualifiedName routine, boolean comesBack) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.minus(RoutineSql.find(before, routine).key());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Routine gone = RoutineSql.find(situation.before(), routine);
        return List.of(SqlStatement.tx("DROP " + gone.kindSql() + " " + gone.signature()));
    }

    /** When this step is undone, the body may use objects that are restored later. */
    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateRoutine(RoutineSql.find(before, routine), true));
        Rights.restoring(before, subject(), steps);
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return comesBack
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS, subject(), "Code that runs now may still call " + routine + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return comesBack;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(comesBack);
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.ROUTINE, routine, "");
    }

    @Override
    public String describe() {
        return "drop routine " + routine + (comesBack ? " to recreate it" : "");
    }
}
