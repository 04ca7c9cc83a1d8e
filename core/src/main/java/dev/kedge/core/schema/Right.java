package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An attribute of another object that concerns a role: the owner, or privileges that were granted or revoked. It is
 * removed together with that object.
 */
@Experimental
public sealed interface Right extends SchemaObject permits Grant, Owner, Revocation {
    /** The key word that stands for all roles. No role can have this name. */
    String PUBLIC = "PUBLIC";

    /**
     * {@return the name of the object that the right is on; for default privileges the name of a schema, or an empty
     * name for the whole database}
     */
    QualifiedName name();

    /** {@return the kind of that object} */
    Securable kind();

    /** {@return the types of a routine's arguments; absent for anything else} */
    Optional<String> arguments();

    /** {@return the role's name, or {@link #PUBLIC}} */
    String role();

    /**
     * {@return this right for another role}
     *
     * @param other the other role
     */
    Right withRole(String other);

    /**
     * {@return whether both rights are on the same object}
     *
     * @param other the right to compare with
     */
    default boolean isOnSameAs(Right other) {
        return kind() == other.kind()
                && name().equals(other.name())
                && arguments().equals(other.arguments());
    }

    /**
     * {@return whether this right is on an object} Default privileges in a schema are on the schema, and are removed
     * together with it.
     *
     * @param object the key of the object
     */
    default boolean isOn(ObjectKey object) {
        if (kind().isDefault()) {
            return object.kind() == ObjectKey.Kind.NAMESPACE && object.owner().equals(name());
        }
        return Securable.of(object.kind()).filter(kind()::equals).isPresent()
                && object.name().isEmpty()
                && object.owner().equals(keyName());
    }

    /**
     * {@return the name in the key of the object that the right is on} For a routine it includes the types of the
     * arguments.
     */
    default QualifiedName keyName() {
        return arguments()
                .map(types ->
                        ObjectKey.routine(name(), RoutineText.types(types)).owner())
                .orElseGet(this::name);
    }

    /**
     * {@return the name of the object after a rename}
     *
     * @param renaming the rename
     */
    default QualifiedName nameAfter(Renaming renaming) {
        return switch (kind()) {
            case RELATION, SEQUENCE -> renaming.relation(name());
            case TYPE -> renaming.type(name());
            case ROUTINE -> renaming.support(name());
            case LANGUAGE -> name();
            case SCHEMA, TABLES, SEQUENCES, ROUTINES, TYPES -> QualifiedName.of(renaming.namespace(name().name()));
        };
    }

    /**
     * {@return the types of a routine's arguments after a rename; absent for anything else}
     *
     * @param renaming the rename
     */
    default Optional<String> argumentsAfter(Renaming renaming) {
        return arguments()
                .map(types -> kind() == Securable.ROUTINE
                        ? sql(RoutineText.types(types).stream()
                                .map(renaming::type)
                                .toList())
                        : types);
    }

    /**
     * {@return the types of a routine's arguments in their canonical spelling}
     *
     * @param kind the kind of object
     * @param arguments the types as written; absent for an object that is not a routine
     */
    static Optional<String> canonical(Securable kind, Optional<String> arguments) {
        return kind == Securable.ROUTINE ? arguments.map(types -> sql(RoutineText.types(types))) : arguments;
    }

    /**
     * {@return a role's name, with {@code PUBLIC} in upper case}
     *
     * @param role the name as written
     */
    static String canonical(String role) {
        return role.equalsIgnoreCase(PUBLIC) ? PUBLIC : role;
    }

    private static String sql(List<PgType> types) {
        return types.stream().map(PgType::sql).collect(Collectors.joining(", "));
    }
}
