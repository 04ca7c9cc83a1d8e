package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that is said of another object: who owns it, or what a role may or may not do with it. It goes with that
 * object.
 */
@Experimental
public sealed interface Right extends SchemaObject permits Grant, Owner, Revocation {
    /** The word for every role, which no role can have for its name. */
    String PUBLIC = "PUBLIC";

    /** The name of the object that it is on. */
    QualifiedName name();

    /** What kind of object that is. */
    Securable kind();

    /** The types of a routine's arguments; absent for anything else. */
    Optional<String> arguments();

    /** The role. */
    String role();

    /** The same right of another role. */
    Right withRole(String other);

    /** Whether both are on the same object. */
    default boolean isOnSameAs(Right other) {
        return kind() == other.kind()
                && name().equals(other.name())
                && arguments().equals(other.arguments());
    }

    /** Whether this is the object that it is on. */
    default boolean isOn(ObjectKey object) {
        return Securable.of(object.kind()).filter(kind()::equals).isPresent()
                && object.name().isEmpty()
                && object.owner().equals(keyName());
    }

    /** The name in the key of the object that it is on: that of a routine goes on with the types of its arguments. */
    default QualifiedName keyName() {
        return arguments()
                .map(types ->
                        ObjectKey.routine(name(), RoutineText.types(types)).owner())
                .orElseGet(this::name);
    }

    /** The name of the object after something got another name. */
    default QualifiedName nameAfter(Renaming renaming) {
        return switch (kind()) {
            case RELATION, SEQUENCE -> renaming.relation(name());
            case TYPE -> renaming.type(name());
            case ROUTINE, SCHEMA, LANGUAGE -> name();
        };
    }

    /** The types of a routine's arguments after something got another name. */
    default Optional<String> argumentsAfter(Renaming renaming) {
        return arguments()
                .map(types -> kind() == Securable.ROUTINE
                        ? sql(RoutineText.types(types).stream()
                                .map(renaming::type)
                                .toList())
                        : types);
    }

    /** The types of a routine's arguments in the one way that they are written here. */
    static Optional<String> canonical(Securable kind, Optional<String> arguments) {
        return kind == Securable.ROUTINE ? arguments.map(types -> sql(RoutineText.types(types))) : arguments;
    }

    /** A role in the one way that it is written here. */
    static String canonical(String role) {
        return role.equalsIgnoreCase(PUBLIC) ? PUBLIC : role;
    }

    private static String sql(List<PgType> types) {
        return types.stream().map(PgType::sql).collect(Collectors.joining(", "));
    }
}
