package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.ChangeOwner;
import dev.kedge.core.step.GrantPrivileges;
import dev.kedge.core.step.RestoreDefaults;
import dev.kedge.core.step.ReturnOwner;
import dev.kedge.core.step.RevokeDefaults;
import dev.kedge.core.step.RevokeGrantOption;
import dev.kedge.core.step.RevokePrivileges;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares privileges and owners: exactly the differences are granted and revoked.
 *
 * <p>Owners change between the two. Privileges of other roles are revoked before, because a role that becomes the owner
 * has every privilege. Changes for the new owner, and grants to others, come after, because PostgreSQL transfers the
 * privileges of the old owner to the new one.
 */
final class RightsDiff {
    private final Schema after;
    private final List<Step> revoked = new ArrayList<>();
    private final List<Step> owners = new ArrayList<>();
    private final List<Step> granted = new ArrayList<>();
    private Schema reached;
    private List<Step> current = revoked;

    private RightsDiff(Schema before, Schema after) {
        this.reached = before;
        this.after = after;
    }

    /** Adds the steps to their stages. */
    static void compare(Schema before, Schema after, StepList found) {
        RightsDiff diff = new RightsDiff(before, after);
        diff.compare();
        diff.revoked.forEach(step -> found.add(Stage.REVOKE, step));
        diff.owners.forEach(step -> found.add(Stage.OWNER, step));
        diff.granted.forEach(step -> found.add(Stage.GRANT, step));
    }

    private void add(Step step) {
        reached = step.applyTo(reached);
        current.add(step);
    }

    private void compare() {
        // before the owners change
        for (Grant grant : reached.all(Grant.class)) {
            boolean ofOwner = isOfOwner(grant, reached);
            if (!ofOwner && !isOfOwner(grant, after)) {
                take(grant, now(grant));
            } else if (!ofOwner || !isHandedOver(grant)) {
                // otherwise the privileges of a role before it becomes the owner would be mixed with those that the old
                // owner transfers
                take(grant, grant.withPermissions(List.of()));
            }
        }
        for (Revocation revocation : reached.all(Revocation.class)) {
            if (isOfOwner(revocation, reached) && !isHandedOver(revocation)) {
                add(new RestoreDefaults(revocation));
            }
        }
        revocations(false);

        current = owners;
        for (Owner owner : reached.all(Owner.class)) {
            if (!after.has(owner.key())) {
                add(new ReturnOwner(owner));
            }
        }
        for (Owner owner : after.all(Owner.class)) {
            if (!reached.object(owner.key()).equals(Optional.of(owner))) {
                add(new ChangeOwner(owner));
            }
        }

        current = granted;
        reached.all(Grant.class).forEach(grant -> take(grant, now(grant)));
        revocations(true);
        for (Revocation revocation : reached.all(Revocation.class)) {
            List<Privilege> rest = after.object(revocation.key())
                    .map(now -> ((Revocation) now).privileges())
                    .orElse(List.of());
            Revocation back = revocation.minus(rest);
            if (!back.privileges().isEmpty()) {
                add(new RestoreDefaults(back));
            }
        }
        after.all(Grant.class).forEach(this::give);
    }

    /** Privileges that are revoked from PUBLIC, or from owners, which must be known by then. */
    private void revocations(boolean ofOwners) {
        for (Revocation revocation : after.all(Revocation.class)) {
            List<Privilege> gone = reached.object(revocation.key())
                    .map(old -> ((Revocation) old).privileges())
                    .orElse(List.of());
            Revocation more = revocation.minus(gone);
            if (isOfOwner(revocation, after) == ofOwners && !more.privileges().isEmpty()) {
                add(new RevokeDefaults(more));
            }
        }
    }

    private static boolean isOfOwner(Right right, Schema schema) {
        return owner(right, schema).filter(right.role()::equals).isPresent();
    }

    private static Optional<String> owner(Right right, Schema schema) {
        return schema.all(Owner.class).stream()
                .filter(right::isOnSameAs)
                .map(Owner::role)
                .findFirst();
    }

    /** Whether the object gets an owner, to whom the privileges of the current one are transferred. */
    private boolean isHandedOver(Right right) {
        return owner(right, after).isPresent();
    }

    /** The remaining part of a grant. */
    private Grant now(Grant grant) {
        return after.object(grant.key()).map(Grant.class::cast).orElseGet(() -> grant.withPermissions(List.of()));
    }

    private void take(Grant old, Grant now) {
        Grant gone = old.minus(now.permissions());
        if (!gone.permissions().isEmpty()) {
            List<Permission> options = gone.permissions().stream()
                    .filter(permission -> permission.column().isEmpty() && isOfOwner(old, reached))
                    .toList();
            Grant others = gone.minus(options);
            // an owner keeps the privilege itself, which is a default
            if (!options.isEmpty()) {
                add(new RevokeGrantOption(gone.withPermissions(options)));
            }
            if (!others.permissions().isEmpty()) {
                add(new RevokePrivileges(others));
            }
        }
        List<Permission> less = old.permissions().stream()
                .filter(permission -> permission.grantable()
                        && now.same(permission).filter(p -> !p.grantable()).isPresent())
                .toList();
        if (!less.isEmpty()) {
            add(new RevokeGrantOption(old.withPermissions(less)));
        }
    }

    private void give(Grant now) {
        Grant old = reached.object(now.key()).map(Grant.class::cast).orElseGet(() -> now.withPermissions(List.of()));
        List<Permission> more = now.permissions().stream()
                .filter(permission -> old.same(permission)
                        .filter(was -> was.grantable() || !permission.grantable())
                        .isEmpty())
                .toList();
        if (!more.isEmpty()) {
            add(new GrantPrivileges(now.withPermissions(more)));
        }
    }
}
