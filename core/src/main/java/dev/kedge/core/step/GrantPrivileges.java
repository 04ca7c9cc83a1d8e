package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Grants a role privileges on an object, or the grant option for privileges that it already has.
 *
 * @param grant the object, the role and the added permissions
 */
@Experimental
public record GrantPrivileges(Grant grant) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(
                granted(before).map(old -> old.plus(grant.permissions())).orElse(grant));
    }

    private Optional<Grant> granted(Schema before) {
        return before.object(grant.key()).map(Grant.class::cast);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return RightSql.grant(grant, grant.permissions()).stream()
                .map(SqlStatement::tx)
                .toList();
    }

    /** Revokes the grant option from privileges that existed before, and revokes the other privileges. */
    @Override
    public Inverse inverse(Schema before) {
        Optional<Grant> old = granted(before);
        List<Permission> passedOn = grant.permissions().stream()
                .filter(permission -> old.flatMap(it -> it.same(permission)).isPresent()
                        || permission.column().isEmpty() && Rights.isOfOwner(before, grant))
                .toList();
        Grant added = grant.minus(passedOn);
        List<Step> steps = new ArrayList<>();
        if (!passedOn.isEmpty()) {
            steps.add(new RevokeGrantOption(grant.withPermissions(passedOn)));
        }
        if (!added.permissions().isEmpty()) {
            steps.add(new RevokePrivileges(added));
        }
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public ObjectKey subject() {
        return grant.key();
    }

    @Override
    public String describe() {
        return "grant " + RightSql.list(grant.permissions()).toLowerCase(Locale.ROOT) + " on "
                + RightSql.words(grant) + " to " + grant.role()
                + grant.permissions().stream()
                        .filter(Permission::grantable)
                        .map(Permission::toString)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), all -> all.isEmpty() ? "" : ", to be passed on: " + all));
    }
}
