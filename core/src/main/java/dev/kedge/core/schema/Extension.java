package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * An extension (manual, CREATE EXTENSION).
 *
 * @param name its name
 * @param version its version; absent for the one that the server's files call the default
 * @param schema the schema that its objects are in; absent for the database's default schema
 */
@Experimental
public record Extension(String name, Optional<String> version, Optional<String> schema) implements SchemaObject {

    public Extension withVersion(Optional<String> other) {
        return new Extension(name, other, schema);
    }

    public Extension withSchema(Optional<String> other) {
        return new Extension(name, version, other);
    }

    /** The key of an extension. */
    public static ObjectKey key(String name) {
        return ObjectKey.of(ObjectKey.Kind.EXTENSION, QualifiedName.of(name));
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    @Override
    public Extension renamed(Renaming renaming) {
        return withSchema(schema.map(renaming::namespace));
    }
}
