package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a collation that is no longer used.
 *
 * @param collation its name
 */
@Experimental
public record DropCollation(QualifiedName collation) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        return before.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP COLLATION " + collation.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateCollation((Collation) Find.object(before, subject())));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public ObjectKey subject() {
        return Collation.key(collation);
    }

    @Override
    public String describe() {
        return "drop collation " + collation;
    }
}
