package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * An extension (manual, CREATE EXTENSION).
 *
 * @param name its name
 * @param version its version; absent for the default version in the extension's control file
 * @param schema the schema that contains its objects; absent for the database's default schema
 */
@Experimental
public record Extension(String name, Optional<String> version, Optional<String> schema) implements SchemaObject {

    /**
     * {@return this extension in another version}
     *
     * @param other the new version; absent for the default version in the extension's control file
     */
    public Extension withVersion(Optional<String> other) {
        return new Extension(name, other, schema);
    }

    /**
     * {@return this extension in another schema}
     *
     * @param other the new schema; absent for the database's default schema
     */
    public Extension withSchema(Optional<String> other) {
        return new Extension(name, version, other);
    }

    /**
     * {@return the key of an extension}
     *
     * @param name the extension's name
     */
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
