package dev.kedge.core.step;

import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes the type or collation of an attribute of a composite type that no column uses.
 *
 * @param type the type's name
 * @param attribute the new attribute
 */
@Experimental
public record ChangeAttribute(QualifiedName type, Attribute attribute) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Attribute old = find(before);
        return before.plus(Find.composite(before, type)
                .withAttribute(
                        attribute.name(),
                        a -> attribute.withPosition(old.position()).withComment(old.comment())));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String sql = Ddl.quote(attribute.name()) + " TYPE " + attribute.type().sql()
                + attribute.collation().map(c -> " COLLATE " + c.sql()).orElse("");
        return List.of(SqlStatement.tx(Composites.alter(type, "ALTER ATTRIBUTE " + sql)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeAttribute(type, find(before)));
    }

    private Attribute find(Schema schema) {
        return Find.composite(schema, type)
                .attribute(attribute.name())
                .orElseThrow(() -> StepMismatch.noAttribute(type, attribute.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("type", "collation");
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(attribute);
    }

    @Override
    public boolean releases() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type, attribute.name());
    }

    @Override
    public String describe() {
        return "change type of attribute " + subject() + " to " + attribute.type();
    }
}
