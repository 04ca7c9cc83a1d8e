package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * The role that owns an object. An object without one belongs to the role that created it.
 *
 * @param name the object's name
 * @param kind the kind of object
 * @param arguments the types of a routine's arguments; absent for anything else
 * @param role the role's name
 */
@Experimental
public record Owner(QualifiedName name, Securable kind, Optional<String> arguments, String role) implements Right {
    /**
     * Normalizes the argument types.
     *
     * @param name the object's name
     * @param kind the kind of object
     * @param arguments the types of a routine's arguments; absent for anything else
     * @param role the role's name
     */
    public Owner {
        arguments = Right.canonical(kind, arguments);
    }

    @Override
    public ObjectKey key() {
        return new ObjectKey(ObjectKey.Kind.OWNER, name, kind + arguments.orElse(""));
    }

    @Override
    public Owner withRole(String other) {
        return new Owner(name, kind, arguments, other);
    }

    @Override
    public Owner renamed(Renaming renaming) {
        return new Owner(nameAfter(renaming), kind, argumentsAfter(renaming), role);
    }
}
