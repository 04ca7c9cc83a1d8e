package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a role may not do with one object although the server gives it to the role when the object is created: to
 * {@code PUBLIC}, {@code EXECUTE} on routines and {@code USAGE} on types and languages; to the owner, every privilege
 * (manual, Privileges).
 *
 * @param name the object's name
 * @param kind what the object is
 * @param arguments the types of a routine's arguments; absent for anything else
 * @param role {@code PUBLIC}, or the role that owns the object
 * @param privileges what was taken away, each once
 */
@Experimental
public record Revocation(
        QualifiedName name, Securable kind, Optional<String> arguments, String role, List<Privilege> privileges)
        implements Right {
    /** Sorts and copies the list; the word for everybody is written in one way. */
    public Revocation {
        role = Right.canonical(role);
        arguments = Right.canonical(kind, arguments);
        privileges = privileges.stream().distinct().sorted().toList();
    }

    @Override
    public ObjectKey key() {
        return new ObjectKey(ObjectKey.Kind.REVOCATION, name, kind + arguments.orElse("") + " from " + role);
    }

    /** The same role and object without other privileges. */
    public Revocation withPrivileges(List<Privilege> other) {
        return new Revocation(name, kind, arguments, role, other);
    }

    /** The revocation of these privileges, too. */
    public Revocation plus(List<Privilege> more) {
        return withPrivileges(Arrays.stream(Privilege.values())
                .filter(privilege -> privileges.contains(privilege) || more.contains(privilege))
                .toList());
    }

    /** The revocation of all but these privileges. */
    public Revocation minus(List<Privilege> fewer) {
        return withPrivileges(privileges.stream()
                .filter(privilege -> !fewer.contains(privilege))
                .toList());
    }

    /** The privileges as permissions on the whole object, which nobody may pass on. */
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
