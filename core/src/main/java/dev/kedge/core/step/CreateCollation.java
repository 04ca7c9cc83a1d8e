package dev.kedge.core.step;

import dev.kedge.core.ddl.Collations;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates a collation.
 *
 * @param collation the collation
 */
@Experimental
public record CreateCollation(Collation collation) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(collation);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Collations.create(collation);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropCollation(collation.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(collation);
    }

    @Override
    public ObjectKey subject() {
        return collation.key();
    }

    @Override
    public String describe() {
        return "create collation " + collation.name();
    }
}
