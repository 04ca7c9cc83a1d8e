package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Marks a column or table as retired: no entity declares it any more, and it stays until another revision drops it. The
 * database does not change.
 *
 * @param object the key of the column or table
 */
@Experimental
public record Retire(ObjectKey object) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.retirable(before, object);
        Retired mark = Retired.of(object);
        StepMismatch.unless(before.object(mark.key()).isEmpty(), ObjectSql.described(object) + " is already retired");
        return before.plus(mark);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new Reinstate(object, true));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("retired");
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(Retired.key(object));
    }

    @Override
    public ObjectKey subject() {
        return Retired.key(object);
    }

    @Override
    public String describe() {
        return "retire " + ObjectSql.described(object);
    }
}
