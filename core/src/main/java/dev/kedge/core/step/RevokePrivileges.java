package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Revokes privileges on an object from a role.
 *
 * @param grant the object, the role and the revoked privileges
 */
@Experimental
public record RevokePrivileges(Grant grant) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Grant rest = find(before).minus(grant.permissions());
        return rest.permissions().isEmpty() ? before.minus(grant.key()) : before.plus(rest);
    }

    private Grant find(Schema before) {
        return before.object(grant.key())
                .map(Grant.class::cast)
                .filter(old -> old.permissions().containsAll(grant.permissions()))
                .orElseThrow(() -> new StepMismatch(grant.role() + " was not granted "
                        + RightSql.list(grant.permissions()) + " on " + grant.name()));
    }

    /** Revoking a privilege on the table also revokes it on the columns. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(RightSql.revoke(grant, grant.permissions(), false)));
        Rights.onColumnsOf(situation.before(), grant, grant.permissions(), false)
                .forEach(sql -> statements.add(SqlStatement.tx(sql)));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new GrantPrivileges(grant));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (isCompatible(situation)) {
            return List.of();
        }
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                ObjectKey.table(grant.name()),
                "Code that runs now as " + grant.role() + " may need what is taken away on " + RightSql.words(grant)
                        + "."));
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
        return "revoke " + RightSql.list(grant.permissions()).toLowerCase(Locale.ROOT) + " on " + RightSql.words(grant)
                + " from " + grant.role();
    }
}
