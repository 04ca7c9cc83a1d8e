package dev.kedge.core.step;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes from a role the right to pass privileges on, and leaves it the privileges. It fails, changing nothing, while others
 * have them from that role.
 *
 * @param grant the object, the role and what it may pass on no more
 */
public record RevokeGrantOption(Grant grant) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(find(before).plus(kept()));
    }

    private List<Permission> kept() {
        return grant.permissions().stream()
                .map(permission -> permission.withGrantable(false))
                .toList();
    }

    private Grant find(Schema before) {
        return before.object(grant.key())
                .map(Grant.class::cast)
                .filter(old -> old.permissions().containsAll(grant.permissions()))
                .orElseThrow(() -> new StepMismatch(
                        grant.role() + " may not pass on " + Rights.list(grant.permissions()) + " on " + grant.name()));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.tx(Rights.revoke(grant, grant.permissions(), true)));
        // PostgreSQL takes it away on the columns of a table too.
        List<Permission> lost = find(situation.before()).minus(grant.permissions()).permissions().stream()
                .filter(rest -> rest.column().isPresent() && rest.grantable() && takes(rest))
                .toList();
        Rights.grant(grant, lost).forEach(sql -> statements.add(Statement.tx(sql)));
        return statements;
    }

    private boolean takes(Permission onColumn) {
        return grant.permissions().stream()
                .anyMatch(gone -> gone.column().isEmpty() && gone.privilege() == onColumn.privilege());
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new GrantPrivileges(grant));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public ObjectKey subject() {
        return grant.key();
    }

    @Override
    public String describe() {
        return "revoke grant option for "
                + Rights.list(grant.permissions()).toLowerCase(Locale.ROOT) + " on " + Rights.words(grant) + " from "
                + grant.role();
    }
}
