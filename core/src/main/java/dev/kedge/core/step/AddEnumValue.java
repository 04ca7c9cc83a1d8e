package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Adds a value to an enum type, in its own transaction, because the server does not allow the use of a new value before
 * it is committed.
 *
 * @param type the type's name
 * @param value the new value
 * @param before the value that it is inserted before; absent to append it
 */
@Experimental
public record AddEnumValue(QualifiedName type, String value, Optional<String> before) implements Step {
    @Override
    public Schema applyTo(Schema schema) {
        EnumType target = find(schema);
        StepMismatch.unless(!target.values().contains(value), "enum " + type + " has a value " + value + " already");
        StepMismatch.unless(
                before.isEmpty() || target.values().contains(before.get()),
                "enum " + type + " has no value " + before.orElse(""));
        return schema.plus(target.withValue(value, before.orElse("")));
    }

    private EnumType find(Schema schema) {
        return schema.enumType(type).orElseThrow(() -> new StepMismatch("there is no enum " + type));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.ownTx("ALTER TYPE " + type.sql() + " ADD VALUE " + Literal.quote(value)
                + before.map(b -> " BEFORE " + Literal.quote(b)).orElse("")));
    }

    @Override
    public Inverse inverse(Schema schema) {
        return Inverse.lossy(new ChangeEnumValues(type, find(schema).values()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(ObjectKey.enumValue(type, value));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "add value " + value + " to enum " + type;
    }
}
