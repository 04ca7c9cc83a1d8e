package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Declares an object that is declared as SQL in other words, and runs what its author says turns the one into the other.
 *
 * @param object the object from now on
 * @param alter the statements that change it; absent where only the other parts of the declaration differ
 */
@Experimental
public record AlterSqlObject(SqlObject object, Optional<Expression> alter) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        SqlObjectSql.find(before, object.name());
        return before.plus(object);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return alter.map(SqlObjectSql::statements).orElse(List.of());
    }

    /** Only the author knows the way back, so down.sql holds a statement that fails until the author replaces it. */
    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new AlterSqlObject(
                SqlObjectSql.find(before, object.name()), alter.map(statements -> refusal(object.name()))));
    }

    private static Expression refusal(String name) {
        return new Expression("DO "
                + Literal.quote("BEGIN RAISE EXCEPTION USING MESSAGE = "
                        + Literal.quote("down.sql does not say how " + name + " becomes what it was before its alter")
                        + ", HINT = "
                        + Literal.quote("Write the statements into down.sql in the place of this one.") + "; END"));
    }

    @Override
    public boolean isUnnoticed() {
        return alter.isEmpty();
    }

    @Override
    public List<String> attributes(Schema before) {
        return alter.isPresent() ? List.of("alter", "create") : List.of("drop", "dependsOn");
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withAlter(alter.map(Expression::text));
    }

    @Override
    public List<ObjectKey> provides() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return object.mentions();
    }

    @Override
    public ObjectKey subject() {
        return object.key();
    }

    @Override
    public String describe() {
        return alter.isPresent() ? "alter " + object.name() : "change how " + object.name() + " is declared";
    }
}
