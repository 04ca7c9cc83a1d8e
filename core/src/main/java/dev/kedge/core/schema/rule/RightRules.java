package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for grants and revocations (manual, Privileges). */
final class RightRules {
    private final Schema schema;
    private final int postgres;
    private final List<Diagnostic> found = new ArrayList<>();

    private RightRules(Schema schema, int postgres) {
        this.schema = schema;
        this.postgres = postgres;
    }

    /** Reports each violation as one diagnostic. The advice is valid for servers from this major version on. */
    static List<Diagnostic> check(Schema schema, int postgres) {
        RightRules rules = new RightRules(schema, postgres);
        schema.all(Grant.class).forEach(rules::checkGrant);
        schema.all(Revocation.class).forEach(rules::checkRevocation);
        return List.copyOf(rules.found);
    }

    private void checkGrant(Grant grant) {
        if (grant.permissions().isEmpty()) {
            report(
                    EntityCode.PRIVILEGE_MISFIT,
                    grant.key(),
                    "Nothing",
                    grant.name(),
                    "privileges is empty",
                    "Name at least one privilege.");
            return;
        }
        grant.permissions().forEach(permission -> checkPermission(grant, permission));
        checkGiven(grant);
        boolean isPublic = grant.role().equals(Right.PUBLIC);
        grant.permissions().stream()
                .filter(permission -> isPublic && permission.grantable())
                .findFirst()
                .ifPresent(permission ->
                        misfit(grant, permission, "PUBLIC cannot have the grant option", "Leave grantable out."));
    }

    /** A default privilege is not a grant. The defaults on the schema public depend on the server's version. */
    private void checkGiven(Grant grant) {
        boolean isPublic = grant.role().equals(Right.PUBLIC) && grant.kind() != Securable.SCHEMA;
        boolean isOwner = isOwner(grant);
        for (Permission permission : grant.permissions()) {
            if (permission.column().isPresent()) {
                continue;
            }
            if (isOwner && !permission.grantable()) {
                misfit(
                        grant,
                        permission,
                        grant.role() + " owns it, so it has the privilege",
                        "Leave the privilege out, or write grantable = true.");
            } else if (isPublic && grant.kind().gives(permission.privilege(), grant.name())) {
                misfit(
                        grant,
                        permission,
                        "PUBLIC has it by default",
                        "Leave the privilege out; @Revoke takes it away.");
            }
        }
    }

    private boolean isOwner(Right right) {
        return schema.all(Owner.class).stream()
                .anyMatch(owner -> owner.isOnSameAs(right) && owner.role().equals(right.role()));
    }

    private void checkRevocation(Revocation revocation) {
        List<Privilege> given = given(revocation);
        if (revocation.privileges().isEmpty()) {
            report(
                    EntityCode.REVOCATION_MISFIT,
                    revocation.key(),
                    "Nothing",
                    revocation.role(),
                    revocation.name(),
                    "privileges is empty",
                    instead(revocation, given));
        }
        for (Privilege privilege : revocation.privileges()) {
            if (!given.contains(privilege)) {
                misfit(revocation, privilege, missing(revocation, privilege), instead(revocation, given));
            } else if (isGrantedToo(revocation, privilege)) {
                misfit(revocation, privilege, "it is also granted", "Leave it out of one of @Grant and @Revoke.");
            }
        }
    }

    /** The default privileges of the role on the object, which can be revoked. */
    private List<Privilege> given(Revocation revocation) {
        boolean isPublic = revocation.role().equals(Right.PUBLIC);
        boolean isOwner = isOwner(revocation);
        return Arrays.stream(Privilege.values())
                .filter(privilege -> isPublic && revocation.kind().gives(privilege, revocation.name())
                        || isOwner && privilege.isOn(revocation.kind()))
                .toList();
    }

    /** Explains why the privilege is not a default privilege of the role. */
    private static String missing(Revocation revocation, Privilege privilege) {
        if (!privilege.isOn(revocation.kind())) {
            return noSuch(revocation.kind());
        }
        return revocation.role().equals(Right.PUBLIC)
                ? "PUBLIC does not have it unless it is granted"
                : "only PUBLIC and the declared owner have privileges without a grant";
    }

    private String instead(Revocation revocation, List<Privilege> given) {
        List<Privilege> possible = known().filter(given::contains).toList();
        if (!possible.isEmpty()) {
            return "Remove this @Revoke, or name in it " + (possible.size() > 1 ? "only some of " : "only ")
                    + names(possible) + ".";
        }
        return revocation.role().equals(Right.PUBLIC)
                ? "Remove this @Revoke; to take away a granted privilege, remove its @Grant."
                : "Remove this @Revoke and the @Grant to " + revocation.role() + ", or declare @Owner(\""
                        + revocation.role() + "\").";
    }

    private static String names(List<Privilege> privileges) {
        return privileges.stream().map(Privilege::sql).collect(Collectors.joining(", "));
    }

    private boolean isGrantedToo(Revocation revocation, Privilege privilege) {
        return schema.all(Grant.class).stream()
                .anyMatch(grant -> grant.isOnSameAs(revocation)
                        && grant.role().equals(revocation.role())
                        && grant.same(new Permission(privilege, Optional.empty(), false))
                                .isPresent());
    }

    private static String noSuch(Securable kind) {
        return "there is no such privilege on a " + kind.keyword().toLowerCase(Locale.ROOT);
    }

    private String possible(Securable kind) {
        return "Write some of "
                + names(known().filter(other -> other.isOn(kind)).toList()) + ".";
    }

    /** The privileges that the oldest server supports. */
    private Stream<Privilege> known() {
        return Arrays.stream(Privilege.values()).filter(privilege -> privilege.since() <= postgres);
    }

    private void misfit(Revocation revocation, Privilege privilege, String fact, String remedy) {
        report(
                EntityCode.REVOCATION_MISFIT,
                revocation.key(),
                privilege.sql(),
                revocation.role(),
                revocation.name(),
                fact,
                remedy);
    }

    private void checkPermission(Grant grant, Permission permission) {
        Privilege privilege = permission.privilege();
        if (!privilege.isOn(grant.kind())) {
            misfit(grant, permission, noSuch(grant.kind()), possible(grant.kind()));
            return;
        }
        if (permission.column().isPresent()
                && (!privilege.isForColumns() || grant.kind().isDefault())) {
            misfit(grant, permission, "it can be granted on whole tables only", "Leave columns out.");
        }
        Optional<Table> table = schema.table(grant.name()).filter(it -> grant.kind() == Securable.RELATION);
        table.ifPresent(it -> permission
                .column()
                .filter(column -> it.column(column).isEmpty())
                .ifPresent(column -> report(
                        EntityCode.UNKNOWN_COLUMN,
                        grant.key(),
                        "The grant to " + grant.role(),
                        column,
                        it.name(),
                        it.columnsInOrder().stream().map(Column::name).collect(Collectors.joining(", ")))));
    }

    private void misfit(Grant grant, Permission permission, String fact, String remedy) {
        report(EntityCode.PRIVILEGE_MISFIT, grant.key(), permission, grant.name(), fact, remedy);
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
