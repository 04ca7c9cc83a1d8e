package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds an attribute to a composite type; the attribute is null in existing values.
 *
 * @param type the type's name
 * @param attribute the attribute
 */
@Experimental
public record AddAttribute(QualifiedName type, Attribute attribute) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        CompositeType found = Find.composite(before, type);
        StepMismatch.unless(found.attribute(attribute.name()).isEmpty(), "attribute " + subject() + " already exists");
        return before.plus(found.withAttributes(
                Stream.concat(found.attributes().stream(), Stream.of(attribute)).toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(
                List.of(SqlStatement.tx(Composites.alter(type, "ADD ATTRIBUTE " + Composites.attribute(attribute)))),
                type,
                attribute);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.lossy(new DropAttribute(type, attribute.name()));
    }

    /** A row constructor with a value for each of the old attributes no longer matches the type. */
    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(attribute);
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type, attribute.name());
    }

    @Override
    public String describe() {
        return "add attribute " + subject() + " " + attribute.type();
    }
}
