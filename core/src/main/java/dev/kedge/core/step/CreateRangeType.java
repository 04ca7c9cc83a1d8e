package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.Ranges;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates a range type.
 *
 * @param range the range type
 */
@Experimental
public record CreateRangeType(RangeType range) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(range);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Ranges.create(range);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropRangeType(range.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(range);
    }

    @Override
    public ObjectKey subject() {
        return range.key();
    }

    @Override
    public String describe() {
        return "create range type " + range.name();
    }
}
