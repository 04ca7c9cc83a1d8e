package dev.kedge.core.step;

import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates a composite type.
 *
 * @param type the type
 */
@Experimental
public record CreateComposite(CompositeType type) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(type);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Composites.create(type);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropComposite(type.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(type);
    }

    @Override
    public ObjectKey subject() {
        return type.key();
    }

    @Override
    public String describe() {
        return "create composite type " + type.name();
    }
}
