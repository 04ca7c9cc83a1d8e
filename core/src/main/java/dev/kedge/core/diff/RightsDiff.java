package dev.kedge.core.diff;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.ChangeOwner;
import dev.kedge.core.step.GrantPrivileges;
import dev.kedge.core.step.ReturnOwner;
import dev.kedge.core.step.RevokeGrantOption;
import dev.kedge.core.step.RevokePrivileges;
import java.util.List;
import java.util.Optional;

/** Compares what roles may do and whose objects are: exactly the difference is granted and revoked. */
final class RightsDiff {
    private final Schema before;
    private final Schema after;
    private final StepList found;

    RightsDiff(Schema before, Schema after, StepList found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    void compare() {
        for (Owner owner : before.all(Owner.class)) {
            if (!after.has(owner.key())) {
                found.add(Stage.OWNER, new ReturnOwner(owner));
            }
        }
        for (Owner owner : after.all(Owner.class)) {
            if (!there(owner.key()).equals(Optional.of(owner))) {
                found.add(Stage.OWNER, new ChangeOwner(owner));
            }
        }
        for (Grant grant : before.all(Grant.class)) {
            Optional<SchemaObject> now = after.object(grant.key());
            compare(grant, now.map(Grant.class::cast).orElseGet(() -> grant.withPermissions(List.of())));
        }
        for (Grant grant : after.all(Grant.class)) {
            if (there(grant.key()).isEmpty()) {
                found.add(Stage.GRANT, new GrantPrivileges(grant));
            }
        }
    }

    private Optional<SchemaObject> there(ObjectKey key) {
        return before.object(key);
    }

    private void compare(Grant old, Grant now) {
        Grant gone = old.minus(now.permissions());
        if (!gone.permissions().isEmpty()) {
            found.add(Stage.REVOKE, new RevokePrivileges(gone));
        }
        List<Permission> less = old.permissions().stream()
                .filter(permission -> permission.grantable()
                        && now.same(permission).filter(p -> !p.grantable()).isPresent())
                .toList();
        if (!less.isEmpty()) {
            found.add(Stage.REVOKE, new RevokeGrantOption(old.withPermissions(less)));
        }
        List<Permission> more = now.permissions().stream()
                .filter(permission -> old.same(permission)
                        .filter(was -> was.grantable() || !permission.grantable())
                        .isEmpty())
                .toList();
        if (!more.isEmpty()) {
            found.add(Stage.GRANT, new GrantPrivileges(now.withPermissions(more)));
        }
    }
}
