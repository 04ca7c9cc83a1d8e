package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates an enum type.
 *
 * @param type the type
 */
@Experimental
public record CreateEnum(EnumType type) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.enumType(type.name()).isEmpty(), "enum " + type.name() + " already exists");
        return before.plus(type);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.createEnum(type).stream().map(SqlStatement::tx).toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropEnum(type.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type.name());
    }

    @Override
    public String describe() {
        return "create enum " + type.name();
    }
}
