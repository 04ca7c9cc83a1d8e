package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a schema that no declared object uses any more. The server rejects this while it contains other objects.
 *
 * @param name its name
 */
@Experimental
public record DropNamespace(String name) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        return before.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP SCHEMA " + Ddl.quote(name)));
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateNamespace(name));
        Rights.restoring(before, subject(), steps);
        return Inverse.exact(steps.toArray(Step[]::new));
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
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    @Override
    public String describe() {
        return "drop schema " + name;
    }
}
