package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops an enum type that no column uses.
 *
 * @param type its name
 */
@Experimental
public record DropEnum(QualifiedName type) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        find(before);
        return before.minus(subject());
    }

    private EnumType find(Schema before) {
        return before.enumType(type).orElseThrow(() -> new StepMismatch("there is no enum " + type));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP TYPE " + type.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateEnum(find(before)));
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
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "drop enum " + type;
    }
}
