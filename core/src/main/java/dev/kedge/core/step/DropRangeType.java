package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a range type that is no longer used.
 *
 * @param range its name
 */
@Experimental
public record DropRangeType(QualifiedName range) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        return before.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP TYPE " + range.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateRangeType((RangeType) Find.object(before, subject())));
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
        return RangeType.key(range);
    }

    @Override
    public String describe() {
        return "drop range type " + range;
    }
}
