package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops an SQL object by the statements in its declaration.
 *
 * @param object its kind followed by its name
 * @param comesBack whether the same revision creates it again
 */
@Experimental
public record DropSqlObject(String object, boolean comesBack) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.minus(SqlObjectSql.find(before, object).key());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return SqlObjectSql.statements(
                SqlObjectSql.find(situation.before(), object).drop());
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateSqlObject(SqlObjectSql.find(before, object)));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return comesBack
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS, subject(), "Code that runs now may still need " + object + "."));
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
        return SqlObject.key(object);
    }

    @Override
    public String describe() {
        return "drop " + object + (comesBack ? " to recreate it" : "");
    }
}
