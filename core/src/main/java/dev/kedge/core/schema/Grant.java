package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The privileges that one role was granted on one object. What the server itself grants by default is not included.
 *
 * @param name the object's name
 * @param kind the kind of object
 * @param arguments the types of a routine's arguments; absent for anything else
 * @param role the role's name, or {@code PUBLIC}
 * @param permissions the privileges, sorted; at most one entry for each privilege on the object and on each column
 */
@Experimental
public record Grant(
        QualifiedName name, Securable kind, Optional<String> arguments, String role, List<Permission> permissions)
        implements Right {
    /**
     * Sorts and copies the list, and normalizes the spelling of PUBLIC and of the arguments.
     *
     * @param name the object's name
     * @param kind the kind of object
     * @param arguments the types of a routine's arguments; absent for anything else
     * @param role the role's name, or {@code PUBLIC}
     * @param permissions the privileges, sorted; at most one entry for each privilege on the object and on each column
     */
    public Grant {
        role = Right.canonical(role);
        arguments = Right.canonical(kind, arguments);
        permissions = permissions.stream().sorted(Permission.ORDER).toList();
    }

    @Override
    public ObjectKey key() {
        return new ObjectKey(ObjectKey.Kind.GRANT, name, kind + arguments.orElse("") + " to " + role);
    }

    /**
     * {@return this grant with other permissions}
     *
     * @param other the new permissions
     */
    public Grant withPermissions(List<Permission> other) {
        return new Grant(name, kind, arguments, role, other);
    }

    /**
     * {@return the permission of this grant for the same privilege on the same object or column; absent if the grant
     * has none}
     *
     * @param permission the permission to look for; its grant option is ignored
     */
    public Optional<Permission> same(Permission permission) {
        return permissions.stream().filter(permission::isOfSame).findFirst();
    }

    /**
     * {@return this grant with these permissions added} An added permission replaces the one for the same privilege on
     * the same column.
     *
     * @param more the permissions to add
     */
    public Grant plus(List<Permission> more) {
        List<Permission> all = new ArrayList<>(minus(more).permissions);
        all.addAll(more);
        return withPermissions(all);
    }

    /**
     * {@return this grant without these permissions} Their grant options are ignored.
     *
     * @param fewer the permissions to remove
     */
    public Grant minus(List<Permission> fewer) {
        return withPermissions(permissions.stream()
                .filter(permission -> fewer.stream().noneMatch(permission::isOfSame))
                .toList());
    }

    /**
     * {@return this grant without the permissions on a column}
     *
     * @param column the column's name
     */
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
