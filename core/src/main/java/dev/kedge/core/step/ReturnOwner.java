package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Makes the migrating role the owner of an object again, as for every object without a declared owner.
 *
 * @param owner the object and its former owner
 */
@Experimental
public record ReturnOwner(Owner owner) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(
                before.object(owner.key()).filter(owner::equals).isPresent(),
                owner.name() + " is not owned by " + owner.role());
        return before.minus(owner.key());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(RightSql.owner(owner, "CURRENT_USER")));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeOwner(owner));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public ObjectKey subject() {
        return owner.key();
    }

    @Override
    public String describe() {
        return "take " + RightSql.words(owner) + " from " + owner.role();
    }
}
