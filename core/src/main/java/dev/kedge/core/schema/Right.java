package dev.kedge.core.schema;

import java.util.Optional;

/** Something that is said of another object: who owns it, or what a role may do with it. It goes with that object. */
public sealed interface Right extends SchemaObject permits Grant, Owner {

    /** The name of the object that it is on. */
    QualifiedName name();

    /** What kind of object that is. */
    Securable kind();

    /** The types of a routine's arguments; absent for anything else. */
    Optional<String> arguments();

    /** The role. */
    String role();

    /** Whether this is the object that it is on. */
    default boolean isOn(ObjectKey object) {
        return Securable.of(object.kind()).filter(kind()::equals).isPresent()
                && object.owner().equals(name())
                && object.name().equals(arguments().orElse(""));
    }

    /** The name of the object after something got another name. */
    default QualifiedName nameAfter(Renaming renaming) {
        return switch (kind()) {
            case RELATION, SEQUENCE -> renaming.relation(name());
            case TYPE -> renaming.type(name());
            case ROUTINE, SCHEMA -> name();
        };
    }
}
