package dev.kedge.core.schema;

import java.util.Optional;

/** An object whose comment is changed by itself. */
public sealed interface Commented<T extends SchemaObject> permits Domain, CompositeType, Sequence {

    /** Its comment; absent for none. */
    Optional<String> comment();

    /** The same object with another comment. */
    T withComment(Optional<String> other);
}
