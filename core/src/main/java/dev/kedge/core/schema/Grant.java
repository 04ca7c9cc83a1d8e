package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one role may do with one object, as far as it is granted and not given by the server itself.
 *
 * @param name the object's name
 * @param kind what the object is
 * @param arguments the types of a routine's arguments; absent for anything else
 * @param role the role, or {@code PUBLIC}
 * @param permissions what it may do; each privilege once for the object and once for a column
 */
@Experimental
public record Grant(
        QualifiedName name, Securable kind, Optional<String> arguments, String role, List<Permission> permissions)
        implements Right {
    /** Sorts and copies the list; the word for everybody is written in one way. */
    public Grant {
        role = Right.canonical(role);
        arguments = Right.canonical(kind, arguments);
        permissions = permissions.stream().sorted(Permission.ORDER).toList();
    }

    @Override
    public ObjectKey key() {
        return new ObjectKey(ObjectKey.Kind.GRANT, name, kind + arguments.orElse("") + " to " + role);
    }

    /** The same role and object with other permissions. */
    public Grant withPermissions(List<Permission> other) {
        return new Grant(name, kind, arguments, role, other);
    }

    /** What is allowed of the same privilege on the same; absent if nothing is. */
    public Optional<Permission> same(Permission permission) {
        return permissions.stream().filter(permission::isOfSame).findFirst();
    }

    /** The grant with these permissions, each in the place of the one on the same. */
    public Grant plus(List<Permission> more) {
        List<Permission> all = new ArrayList<>(minus(more).permissions);
        all.addAll(more);
        return withPermissions(all);
    }

    /** The grant without these privileges, passed on or not. */
    public Grant minus(List<Permission> fewer) {
        return withPermissions(permissions.stream()
                .filter(permission -> fewer.stream().noneMatch(permission::isOfSame))
                .toList());
    }

    /** The grant without what it says of a column. */
    public Grant withoutColumn(String column) {
        return withPermissions(permissions.stream()
                .filter(permission -> !permission.column().equals(Optional.of(column)))
                .toList());
    }

    @Override
    public Grant withRole(String other) {
        return new Grant(name, kind, arguments, other, permissions);
    }

    @Override
    public Grant renamed(Renaming renaming) {
        return new Grant(
                nameAfter(renaming),
                kind,
                argumentsAfter(renaming),
                role,
                permissions.stream()
                        .map(permission -> new Permission(
                                permission.privilege(),
                                permission.column().map(column -> renaming.column(name, column)),
                                permission.grantable()))
                        .toList());
    }
}
