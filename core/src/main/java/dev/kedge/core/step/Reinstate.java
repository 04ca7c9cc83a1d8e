package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Withdraws the retirement of a column or table, which an entity declares again. A revision of another branch may have
 * dropped it meanwhile, so its SQL requires that it exists.
 *
 * @param object the key of the column or table
 * @param unchecked whether its SQL requires nothing, because it reverts a retirement that nothing builds on
 */
@Experimental
public record Reinstate(ObjectKey object, boolean unchecked) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ObjectKey mark = Retired.key(object);
        StepMismatch.unless(before.object(mark).isPresent(), ObjectSql.described(object) + " is not retired");
        return before.minus(mark);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        if (unchecked) {
            return List.of();
        }
        Find.retirable(situation.before(), object);
        boolean isColumn = object.kind() == ObjectKey.Kind.COLUMN;
        String table = object.owner().sql();
        String read = "SELECT " + (isColumn ? Ddl.quote(object.name()) : "") + " FROM " + table + " WHERE false";
        String found = "to_regclass(" + Literal.quote(table) + ")";
        String needs = isColumn
                ? "SELECT EXISTS (SELECT FROM pg_attribute WHERE attrelid = " + found + " AND attname = "
                        + Literal.quote(object.name()) + " AND NOT attisdropped)"
                : "SELECT " + found + " IS NOT NULL";
        return List.of(SqlStatement.ownTx(read.replace("SELECT  ", "SELECT ")).needing(needs));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new Retire(object));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.equals(subject());
    }

    @Override
    public ObjectKey subject() {
        return Retired.key(object);
    }

    @Override
    public ObjectKey declaredAs() {
        return object;
    }

    @Override
    public String describe() {
        return "withdraw the retirement of " + ObjectSql.described(object);
    }
}
