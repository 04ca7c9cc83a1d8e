package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates an SQL object by the statements in its declaration.
 *
 * @param object the object
 */
@Experimental
public record CreateSqlObject(SqlObject object) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(object);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return SqlObjectSql.statements(object.create());
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropSqlObject(object.name(), false));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("create");
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return object.mentions();
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(
                among.before().object(subject()).filter(object::equals).isPresent());
    }

    @Override
    public ObjectKey subject() {
        return object.key();
    }

    @Override
    public String describe() {
        return "create " + object.name();
    }
}
