package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The default privileges on one object that were revoked from one role. When an object is created, the server grants
 * {@code EXECUTE} on routines and {@code USAGE} on types and languages to {@code PUBLIC}, and every privilege to the
 * owner (manual, Privileges).
 *
 * @param name the object's name
 * @param kind the kind of object
 * @param arguments the types of a routine's arguments; absent for anything else
 * @param role {@code PUBLIC}, or the role that owns the object
 * @param privileges the revoked privileges, sorted, each once
 */
@Experimental
public record Revocation(
        QualifiedName name, Securable kind, Optional<String> arguments, String role, List<Privilege> privileges)
        implements Right {
    /**
     * Sorts and copies the list, and normalizes the spelling of PUBLIC and of the arguments.
     *
     * @param name the object's name
     * @param kind the kind of object
     * @param arguments the types of a routine's arguments; absent for anything else
     * @param role {@code PUBLIC}, or the role that owns the object
     * @param privileges the revoked privileges, sorted, each once
     */
    public Revocation {
        role = Right.canonical(role);
        arguments = Right.canonical(kind, arguments);
        privileges = privileges.stream().distinct().sorted().toList();
    }

    @Override
    public ObjectKey key() {
        return new ObjectKey(ObjectKey.Kind.REVOCATION, name, kind + arguments.orElse("") + " from " + role);
    }

    /**
     * {@return this revocation of other privileges}
     *
     * @param other the revoked privileges
     */
    public Revocation withPrivileges(List<Privilege> other) {
        return new Revocation(name, kind, arguments, role, other);
    }

    /**
     * {@return this revocation with these privileges added}
     *
     * @param more the privileges to add
     */
    public Revocation plus(List<Privilege> more) {
        return withPrivileges(Arrays.stream(Privilege.values())
                .filter(privilege -> privileges.contains(privilege) || more.contains(privilege))
                .toList());
    }

    /**
     * {@return this revocation without these privileges}
     *
     * @param fewer the privileges to remove
     */
    public Revocation minus(List<Privilege> fewer) {
        return withPrivileges(privileges.stream()
                .filter(privilege -> !fewer.contains(privilege))
                .toList());
    }

    /** {@return the privileges as permissions on the whole object, without the grant option} */
    public List<Permission> permissions() {
        return privileges.stream()
                .map(privilege -> new Permission(privilege, Optional.empty(), false))
                .toList();
    }

    @Override
    public Revocation withRole(String other) {
        return new Revocation(name, kind, arguments, other, privileges);
    }

    @Override
    public Revocation renamed(Renaming renaming) {
        return new Revocation(nameAfter(renaming), kind, argumentsAfter(renaming), role, privileges);
    }
}
