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
 * Changes the declaration of an SQL object, and runs the statements that change the object itself.
 *
 * @param object the new declaration
 * @param alter the statements that change the object; absent if the object stays the same and only other parts of its
 *     declaration change
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

    /** Only the author can write the inverse of {@code alter}, so down.sql contains a statement that fails until then. */
    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new AlterSqlObject(
                SqlObjectSql.find(before, object.name()), alter.map(statements -> refusal(object.name()))));
    }

    private static Expression refusal(String name) {
        return new Expression("DO "
                + Literal.quote("BEGIN RAISE EXCEPTION USING MESSAGE = "
                        + Literal.quote("down.sql has no statements that undo the change of " + name)
                        + ", HINT = "
                        + Literal.quote("Replace this statement in down.sql with them.") + "; END"));
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
        return alter.isPresent() ? "alter " + object.name() : "change the declaration of " + object.name();
    }
}
