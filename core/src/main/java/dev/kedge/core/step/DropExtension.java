package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Removes an extension and its objects. The server rejects this while a column uses one of them.
 *
 * @param name its name
 */
@Experimental
public record DropExtension(String name) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.extension(before, name);
        return before.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP EXTENSION " + Ddl.quote(name)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateExtension(Find.extension(before, name)));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                subject(),
                "Code that runs now may still use what extension " + name + " brought."));
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
        return Extension.key(name);
    }

    @Override
    public String describe() {
        return "drop extension " + name;
    }
}
