package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Changes the owner of an object.
 *
 * @param owner the object and its new owner
 */
@Experimental
public record ChangeOwner(Owner owner) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return Rights.followingOwner(before, owner);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(RightSql.owner(owner, RightSql.role(owner.role()))));
    }

    @Override
    public Inverse inverse(Schema before) {
        Optional<Owner> old = before.object(owner.key()).map(Owner.class::cast);
        return Inverse.exact(old.<Step>map(ChangeOwner::new).orElseGet(() -> new ReturnOwner(owner)));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return situation.isNew(owner);
    }

    @Override
    public ObjectKey subject() {
        return owner.key();
    }

    @Override
    public String describe() {
        return "give " + RightSql.words(owner) + " to " + owner.role();
    }
}
