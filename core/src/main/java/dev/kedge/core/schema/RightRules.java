package dev.kedge.core.schema;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What grants must fulfil (manual, Privileges). */
final class RightRules {
    private final Schema schema;
    private final List<Diagnostic> found = new ArrayList<>();

    private RightRules(Schema schema) {
        this.schema = schema;
    }

    /** The breaches. */
    static List<Diagnostic> check(Schema schema) {
        RightRules rules = new RightRules(schema);
        schema.all(Grant.class).forEach(rules::checkGrant);
        return List.copyOf(rules.found);
    }

    private void checkGrant(Grant grant) {
        if (grant.permissions().isEmpty()) {
            report(Code.PRIVILEGE_MISFIT, grant.key(), "Nothing", grant.name(), "privileges is empty", "Name some.");
            return;
        }
        grant.permissions().forEach(permission -> checkPermission(grant, permission));
        boolean toOwner = schema.all(Owner.class).stream()
                .anyMatch(owner -> owner.kind() == grant.kind()
                        && owner.name().equals(grant.name())
                        && owner.arguments().equals(grant.arguments())
                        && owner.role().equals(grant.role()));
        if (toOwner) {
            misfit(grant, grant.permissions().get(0), grant.role() + " owns it", "Leave one of @Grant and @Owner out.");
        }
        boolean isPublic = grant.role().toLowerCase(Locale.ROOT).equals("public");
        grant.permissions().stream()
                .filter(permission -> isPublic && permission.grantable())
                .findFirst()
                .ifPresent(permission ->
                        misfit(grant, permission, "PUBLIC cannot pass anything on", "Leave grantable out."));
    }

    private void checkPermission(Grant grant, Permission permission) {
        Privilege privilege = permission.privilege();
        if (!privilege.isOn(grant.kind())) {
            String possible = Arrays.stream(Privilege.values())
                    .filter(other -> other.isOn(grant.kind()))
                    .map(Privilege::sql)
                    .collect(Collectors.joining(", "));
            misfit(
                    grant,
                    permission,
                    "there is no such privilege on a " + grant.kind().keyword().toLowerCase(Locale.ROOT),
                    "Write some of " + possible + ".");
            return;
        }
        if (permission.column().isPresent() && !privilege.isForColumns()) {
            misfit(grant, permission, "it is for whole tables only", "Leave columns out.");
        }
        Optional<Table> table = schema.table(grant.name()).filter(it -> grant.kind() == Securable.RELATION);
        table.ifPresent(it -> permission
                .column()
                .filter(column -> it.column(column).isEmpty())
                .ifPresent(column -> report(
                        Code.UNKNOWN_COLUMN,
                        grant.key(),
                        "The grant to " + grant.role(),
                        column,
                        it.name(),
                        it.columnsInOrder().stream().map(Column::name).collect(Collectors.joining(", ")))));
    }

    private void misfit(Grant grant, Permission permission, String fact, String remedy) {
        report(Code.PRIVILEGE_MISFIT, grant.key(), permission, grant.name(), fact, remedy);
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
