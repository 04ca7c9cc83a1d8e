package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates a schema other than the default one.
 *
 * @param name its name
 */
@Experimental
public record CreateNamespace(String name) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(new Namespace(name));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("CREATE SCHEMA IF NOT EXISTS " + Ddl.quote(name)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropNamespace(name));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    @Override
    public String describe() {
        return "create schema " + name;
    }
}
