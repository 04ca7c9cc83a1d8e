package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Owners and privileges: how steps affect them, and how they are restored when their object is recreated. */
final class Rights {
    private Rights() {}

    /** Adds the steps that restore the rights on an object in this schema. */
    static void restoring(Schema schema, ObjectKey object, List<Step> steps) {
        for (Right right : inOrder(schema, object)) {
            steps.add(giving(right));
        }
    }

    private static Step giving(Right right) {
        if (right instanceof Owner owner) {
            return new ChangeOwner(owner);
        }
        return right instanceof Revocation revocation
                ? new RevokeDefaults(revocation)
                : new GrantPrivileges((Grant) right);
    }

    /**
     * The rights on an object in the order in which they are restored: the owner, because the others depend on the
     * role, then revocations, then grants.
     */
    private static List<Right> inOrder(Schema schema, ObjectKey object) {
        return schema.rightsOn(object).stream()
                .sorted(Comparator.comparing(right -> right instanceof Owner ? 0 : right instanceof Revocation ? 1 : 2))
                .toList();
    }

    /** Whether a right belongs to the role that owns the object. */
    static boolean isOfOwner(Schema schema, Right right) {
        return schema.all(Owner.class).stream()
                .anyMatch(owner -> owner.isOnSameAs(right) && owner.role().equals(right.role()));
    }

    /**
     * The schema after a change of an object's owner. Rights of the old owner become rights of the new one, as on the
     * server.
     */
    static Schema followingOwner(Schema schema, Owner now) {
        Optional<String> old = schema.object(now.key()).map(owner -> ((Owner) owner).role());
        Schema changed = schema.plus(now);
        for (Right right : schema.all(Right.class)) {
            if (!(right instanceof Owner)
                    && right.isOnSameAs(now)
                    && old.filter(right.role()::equals).isPresent()) {
                changed = changed.minus(right.key()).plus(right.withRole(now.role()));
            }
        }
        return changed;
    }

    /**
     * The statements that grant privileges on columns again after REVOKE removed them together with the same privilege
     * on the table.
     *
     * @param before the schema before the REVOKE
     * @param on the table and the role
     * @param gone the revoked permissions
     * @param optionOnly whether only the grant option is revoked
     */
    static List<String> onColumnsOf(Schema before, Right on, List<Permission> gone, boolean optionOnly) {
        List<Permission> lost = before.all(Grant.class).stream()
                .filter(grant -> grant.isOnSameAs(on) && grant.role().equals(on.role()))
                .flatMap(grant -> grant.minus(gone).permissions().stream())
                .filter(rest -> rest.column().isPresent() && (rest.grantable() || !optionOnly))
                .filter(rest -> gone.stream()
                        .anyMatch(whole -> whole.column().isEmpty() && whole.privilege() == rest.privilege()))
                .toList();
        return RightSql.grant(on, lost);
    }

    /** The schema without the permissions on a column, which PostgreSQL removes with the column. */
    static Schema withoutColumn(Schema schema, QualifiedName table, String column) {
        Schema without = schema;
        for (Grant grant : onColumn(schema, table, column)) {
            Grant rest = grant.withoutColumn(column);
            without = rest.permissions().isEmpty() ? without.minus(grant.key()) : without.plus(rest);
        }
        return without;
    }

    /** The steps that restore the permissions on a column. */
    static List<Step> restoringColumn(Schema schema, QualifiedName table, String column) {
        return onColumn(schema, table, column).stream()
                .map(grant -> (Step) new GrantPrivileges(
                        grant.minus(grant.withoutColumn(column).permissions())))
                .toList();
    }

    private static List<Grant> onColumn(Schema schema, QualifiedName table, String column) {
        return schema.rightsOn(ObjectKey.table(table)).stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !grant.withoutColumn(column).equals(grant))
                .toList();
    }

    /** The statements that restore the rights on a recreated object as they are in this schema. */
    static List<String> restoring(Schema schema, ObjectKey object) {
        return inOrder(schema, object).stream()
                .flatMap(right -> RightSql.definition(right).stream())
                .toList();
    }
}
