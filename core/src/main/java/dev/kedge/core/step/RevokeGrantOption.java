package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Revokes the grant option for privileges, but not the privileges. It fails without any change if the role has granted
 * them to others.
 *
 * @param grant the object, the role and the privileges that it can no longer grant
 */
@Experimental
public record RevokeGrantOption(Grant grant) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Grant rest = find(before).minus(grant.permissions()).plus(kept(before));
        return rest.permissions().isEmpty() ? before.minus(grant.key()) : before.plus(rest);
    }

    /** The privileges themselves. Those of an owner on the whole object are not granted explicitly. */
    private List<Permission> kept(Schema before) {
        return grant.permissions().stream()
                .filter(permission -> permission.column().isPresent() || !Rights.isOfOwner(before, grant))
                .map(permission -> permission.withGrantable(false))
                .toList();
    }

    private Grant find(Schema before) {
        return before.object(grant.key())
                .map(Grant.class::cast)
                .filter(old -> old.permissions().containsAll(grant.permissions()))
                .orElseThrow(() -> new StepMismatch(grant.role() + " may not pass on "
                        + RightSql.list(grant.permissions()) + " on " + grant.name()));
    }

    /** Revoking the grant option on a table also revokes it on the columns. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(RightSql.revoke(grant, grant.permissions(), true)));
        Rights.onColumnsOf(situation.before(), grant, grant.permissions(), true)
                .forEach(sql -> statements.add(SqlStatement.tx(sql)));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new GrantPrivileges(grant));
    }

    /** Default privileges concern only objects that will be created. */
    @Override
    public boolean isCompatible(Situation situation) {
        return grant.kind().isDefault();
    }

    @Override
    public ObjectKey subject() {
        return grant.key();
    }

    @Override
    public String describe() {
        return "revoke grant option for "
                + RightSql.list(grant.permissions()).toLowerCase(Locale.ROOT) + " on " + RightSql.words(grant)
                + " from "
                + grant.role();
    }
}
